using System.Diagnostics;

namespace ChiBo.Processes.Tests.Host;

/// <summary>A PostgreSQL or RabbitMQ of one test, that it may stop, hold and start; <c>tests/servers.sh</c> knows how.</summary>
internal sealed class PrivateServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _shell;

    private PrivateServer(Process shell, string folder, string address) => (_shell, Folder, Address) = (shell, folder, address);

    public string Folder { get; }

    public string Address { get; }

    /// <summary>With room for few connections; skips the test where none can be had.</summary>
    public static Task<PrivateServer> Postgres() => Start("servers_postgres", "CHIBO_TEST_POSTGRES", TestServers.Postgres, TestServers.NoPostgres);

    public static Task<PrivateServer> RabbitMq() => Start("servers_rabbitmq", "CHIBO_TEST_RABBITMQ", TestServers.RabbitMq, TestServers.NoRabbitMq);

    /// <summary>Runs a line of bash with the functions of servers.sh, beside the server; gives what it printed.</summary>
    public string Run(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $". '{Script}'; servers_dir='{Folder}'; {line}"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var fault = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{line}: {said}{fault.Result}");
    }

    public void Dispose()
    {
        _shell.StandardInput.Close(); // it waits for that and then removes everything
        if (!_shell.WaitForExit(TimeSpan.FromSeconds(30))) _shell.Kill(entireProcessTree: true);
        _shell.Dispose();
    }

    private static string Script => Repository.PathOf("tests", "servers.sh");

    private static async Task<PrivateServer> Start(string function, string variable, string? shared, string missing)
    {
        Assert.SkipWhen(shared is null, missing);
        var shell = Process.Start(new ProcessStartInfo(
            "bash", ["-c", $". '{Script}'; unset {variable}; trap servers_stop EXIT; servers_folder; {function} >&2 && echo \"${variable}\" && echo \"$servers_dir\"; read -r", "chibo-servers"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        using var limit = new CancellationTokenSource(Patience);
        var address = await shell.StandardOutput.ReadLineAsync(limit.Token);
        var folder = await shell.StandardOutput.ReadLineAsync(limit.Token);
        return new PrivateServer(shell, folder!, address!);
    }
}
