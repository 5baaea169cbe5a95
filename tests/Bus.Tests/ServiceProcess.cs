using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChiBo.Bus.Tests;

/// <summary>A service as a process of its own.</summary>
internal sealed class ServiceProcess(Service service, string database, string broker) : IDisposable
{
    private const int MostStarts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? "Release"
            : "Debug";

    private readonly List<string> _lines = [];
    private Process? _process;

    public Service Service => service;

    /// <summary>
    /// Starts it, and waits until it serves: its queues are there then. As an orchestrator does, one that ends or does not come
    /// up is started again.
    /// </summary>
    public async Task Start()
    {
        for (var start = 1; !await StartOnce(); start++)
        {
            if (start == MostStarts) throw new InvalidOperationException($"{service.Name} does not serve. It said:\n{Said()}");
            await Kill();
        }
    }

    /// <summary>SIGKILL: no farewell, nothing flushed.</summary>
    public async Task Kill()
    {
        if (!_process!.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    public string Said()
    {
        lock (_lines) return string.Join('\n', _lines.TakeLast(40));
    }

    public void Dispose()
    {
        if (_process is { HasExited: false }) _process.Kill();
        _process?.Dispose();
    }

    private async Task<bool> StartOnce()
    {
        var port = FreePort();
        _process = new Process { StartInfo = StartInfo(port) };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var deadline = DateTime.UtcNow + Patience;
        while (!await IsReady(http))
        {
            if (_process.HasExited || DateTime.UtcNow > deadline) return false;
            await Task.Delay(100);
        }

        return true;
    }

    private ProcessStartInfo StartInfo(int port)
    {
        var dll = Repository.PathOf("src", service.Name, "bin", Configuration, "net10.0", $"ChiBo.{service.Name}.dll");
        return new ProcessStartInfo("dotnet", [dll])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__ChiBo"] = database,
                ["Bus__RabbitMq"] = broker,
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["Logging__LogLevel__Default"] = "Warning",
                ["Logging__LogLevel__Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
            },
        };
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

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_lines) _lines.Add(line.Data);
    }
}
