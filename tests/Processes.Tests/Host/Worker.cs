using System.Net;
using System.Net.Sockets;

namespace ChiBo.Processes.Tests.Host;

/// <summary>A worker service as a process, and its health.</summary>
internal sealed class Worker : IDisposable
{
    private readonly HttpClient _http;

    private Worker(RunningProgram program, int port) =>
        (Program, _http) = (program, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) });

    public RunningProgram Program { get; }

    /// <summary>Where it serves.</summary>
    public Uri Url => _http.BaseAddress!;

    public static Worker Start(string name, string database, string broker, params (string Name, string? Value)[] more)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return new Worker(
            RunningProgram.Start(name, [("ConnectionStrings__ChiBo", database), ("Bus__RabbitMq", broker), ("ASPNETCORE_HTTP_PORTS", $"{port}"), .. more]),
            port);
    }

    /// <summary>Whether it may be sent work; null when it does not answer at all.</summary>
    public Task<bool?> IsReady() => Ask("/health/ready");

    public Task<bool?> IsLive() => Ask("/health/live");

    /// <summary>Waits until readiness is as said, and gives how long that took.</summary>
    /// <exception cref="TimeoutException">It did not come to that.</exception>
    public async Task<TimeSpan> UntilReady(bool? wanted, int seconds = 60)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (await IsReady() != wanted)
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(seconds) || Program.HasEnded) throw new TimeoutException($"Not ready={wanted} within {seconds} s:\n{Program.Output[Math.Max(0, Program.Output.Length - 4000)..]}");
            await Task.Delay(100);
        }

        return watch.Elapsed;
    }

    public void Dispose()
    {
        Program.Dispose();
        _http.Dispose();
    }

    private async Task<bool?> Ask(string path)
    {
        try
        {
            using var answer = await _http.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
