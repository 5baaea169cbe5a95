using System.Diagnostics;

namespace ChiBo.Testing;

/// <summary>
/// Real servers and programs that <c>./chibo test</c> installed and started, or that somebody pointed to. Where it may install
/// them (as root on Debian) a test that asks for a missing one fails; elsewhere the test is skipped with the reason.
/// </summary>
public static class TestServers
{
    /// <summary>Why a test that needs PostgreSQL is skipped.</summary>
    public const string NoPostgres = "CHIBO_TEST_POSTGRES is not set: no PostgreSQL here (./chibo test starts one)";

    /// <summary>Why a test that needs RabbitMQ is skipped.</summary>
    public const string NoRabbitMq = "CHIBO_TEST_RABBITMQ is not set: no RabbitMQ here (./chibo test starts one)";

    /// <summary>Why a test that restarts servers is skipped.</summary>
    public const string NotOurs =
        "CHIBO_TEST_SERVERS is not set: the servers are not ours to restart (./chibo test starts some)";

    /// <summary>Why a test that has papers read back is skipped.</summary>
    public const string NoOffice = "no soffice, no pdftotext or no Liberation Serif with Vietnamese letters here: nobody reads the "
        + "papers back (./chibo test installs them as root on Debian)";

    /// <summary>Why a test that renders manifests is skipped.</summary>
    public const string NoKustomize = "no kustomize of 4.5 or newer here: the overlays cannot be rendered "
        + "(./chibo test installs one as root on Debian)";

    /// <summary>Why a test that runs programs of Node.js is skipped.</summary>
    public const string NoNode = "no node of 20 or newer or no npm here: the TypeScript sample and the comparison of schemas "
        + "cannot run (./chibo test installs them as root on Debian)";

    private static readonly Lazy<bool> HasNode = new(() =>
        Find("node") is not null && Find("npm") is not null && Prints("node", "-p", "+process.versions.node.split('.')[0]>=20||''"));

    private static readonly Lazy<bool> HasOffice = new(() => Find("soffice") is not null && Find("pdftotext") is not null
        && Prints("fc-list", "Liberation Serif:lang=vi", "family"));

    private static readonly string[]? FoundKustomize =
        Variable("CHIBO_TEST_KUSTOMIZE") is { } own ? [own, "build"]
        : Find("kustomize") is { } program ? [program, "build"]
        : Find("kubectl") is { } client ? [client, "kustomize"]
        : null;

    /// <summary>An Npgsql connection string of a superuser on an empty server, or null.</summary>
    public static string? Postgres => Variable("CHIBO_TEST_POSTGRES") ?? Missing<string>(NoPostgres);

    /// <summary>An amqp:// address with administrator rights, or null.</summary>
    public static string? RabbitMq => Variable("CHIBO_TEST_RABBITMQ") ?? Missing<string>(NoRabbitMq);

    /// <summary>The folder of the servers that <c>./chibo test</c> started; null where somebody pointed to others.</summary>
    public static string? Folder => Variable("CHIBO_TEST_SERVERS");

    /// <summary>Whether LibreOffice, poppler and a font with Vietnamese letters are here to read papers and sheets.</summary>
    public static bool Office => HasOffice.Value || Missing<object>(NoOffice) is not null;

    /// <summary>Whether Node.js and npm are here to run the TypeScript sample.</summary>
    public static bool Node => HasNode.Value || Missing<object>(NoNode) is not null;

    /// <summary>The words of a command that renders the overlay whose folder follows, or null.</summary>
    public static string[]? Kustomize => FoundKustomize ?? Missing<string[]>(NoKustomize);

    private static T? Missing<T>(string reason) where T : class =>
        Variable("CHIBO_TEST_REQUIRED") is null ? null : throw new InvalidOperationException(reason);

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static bool Prints(string program, params string[] arguments)
    {
        if (Find(program) is not { } path) return false;
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Trim().Length > 0;
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
