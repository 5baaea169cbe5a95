using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>A PostgreSQL server of the tests' own, in a temporary folder, gone at the end.</summary>
internal sealed class PrivatePostgreSql : IAsyncDisposable
{
    private readonly string programs;
    private readonly string folder;
    private readonly int port;

    private PrivatePostgreSql(string programs, string folder, int port)
    {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    public string ConnectionString =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Include Error Detail=true";

    /// <summary>Starts one, or gives null where the programs are not installed.</summary>
    public static async Task<PrivatePostgreSql?> TryStart()
    {
        var programs = Programs();
        if (programs is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("compat-pg-").FullName;
        var server = new PrivatePostgreSql(programs, folder, FreePort());
        if (Environment.UserName == "root" && await Run("chown", "postgres", folder) != 0)
        {
            return null;
        }

        var data = Path.Combine(folder, "data");
        await server.Pg("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        await server.Pg(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {server.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off",
            "start");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await Pg("pg_ctl", "-D", Path.Combine(folder, "data"), "-w", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // the server refuses to run as root
    private async Task Pg(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        var code = Environment.UserName == "root"
            ? await Run("runuser", ["-u", "postgres", "--", path, .. arguments])
            : await Run(path, arguments);
        code.ShouldBe(0, $"{program} failed");
    }

    private static async Task<int> Run(string program, params string[] arguments)
    {
        // The output is thrown away, and its end not waited for: the server that pg_ctl leaves behind keeps it open.
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = "/tmp",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var exited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) => exited.TrySetResult();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await exited.Task;
        return process.ExitCode;
    }
}
