using System.Net;
using System.Net.Sockets;
using ChiBo.Testing;

namespace ChiBo.Simulator.Tests;

/// <summary>Standalone with the demo bloc, on a free port and in a folder of its own.</summary>
internal sealed class RunningBloc : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TemporaryFolder _folder = new();
    private ChiBoProgram? _program;

    public string Data => _folder.Path;

    public int Port { get; } = FreePort();

    public string Url => $"http://127.0.0.1:{Port}";

    public string Users => Path.Combine(Data, "identity", "chibo-users-0.json");

    public string Output => _program?.Output ?? "";

    /// <summary>Starts, and waits until it serves.</summary>
    public async Task Start()
    {
        _program = ChiBoProgram.Start("Standalone", "--data", Data, "--port", $"{Port}");
        using var http = new HttpClient { BaseAddress = new Uri(Url) };
        var deadline = DateTimeOffset.UtcNow + Patience;
        while (!await IsReady(http))
        {
            if (_program.HasEnded || DateTimeOffset.UtcNow > deadline)
                throw new InvalidOperationException($"Standalone does not serve. It said:\n{_program.Output}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>SIGKILL.</summary>
    public Task Kill() => _program!.Kill();

    /// <summary>The command line of a simulation of one organisation against this bloc.</summary>
    public string[] Simulation(string organisation, string json, int seed = 1) =>
        ["--month", "2026-11", "--url", Url, "--users", Users, "--organisation", organisation, "--seed", $"{seed}", "--json", json];

    public ValueTask DisposeAsync()
    {
        _program?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsReady(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
