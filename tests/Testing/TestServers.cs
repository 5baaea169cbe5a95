namespace ChiBo.Testing;

/// <summary>Real servers that <c>./chibo test</c> started, or that somebody pointed to.</summary>
public static class TestServers
{
    /// <summary>What a skipped test says.</summary>
    public const string NoPostgres = "CHIBO_TEST_POSTGRES is not set: no PostgreSQL here (./chibo test starts one)";

    /// <inheritdoc cref="NoPostgres"/>
    public const string NoRabbitMq = "CHIBO_TEST_RABBITMQ is not set: no RabbitMQ here (./chibo test starts one)";

    /// <inheritdoc cref="NoPostgres"/>
    public const string NotOurs = "CHIBO_TEST_SERVERS is not set: the servers are not ours to restart (./chibo test starts some)";
    public const string NoOffice = "no soffice and pdftotext here: nobody reads the papers back (./chibo test installs them as root on Debian)";

    /// <summary>An Npgsql connection string of a superuser on an empty server, or null.</summary>
    public static string? Postgres { get; } = Variable("CHIBO_TEST_POSTGRES");

    /// <summary>An amqp:// address with administrator rights, or null.</summary>
    public static string? RabbitMq { get; } = Variable("CHIBO_TEST_RABBITMQ");

    /// <summary>The folder of the servers that ./chibo test started; null where somebody pointed to others.</summary>
    public static string? Folder { get; } = Variable("CHIBO_TEST_SERVERS");
    /// <summary>Whether LibreOffice and poppler are here to read papers and sheets.</summary>
    public static bool Office { get; } = Finds("soffice") && Finds("pdftotext");

    private static bool Finds(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
