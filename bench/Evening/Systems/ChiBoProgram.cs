using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChiBo.Evening.Systems;

/// <summary>A program in a process of its own, from its Release build (or the build that this one is of).</summary>
internal sealed class ChiBoProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly Process _process;

    private ChiBoProgram(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public int Id => _process.Id;

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Starts it, and waits until a request is answered.</summary>
    /// <param name="project">Its folder, from the checkout's root: <c>src/Standalone</c>.</param>
    public static async Task<ChiBoProgram> Start(string project, int port, string probe, params string[] arguments)
    {
        var process = new Process { StartInfo = new ProcessStartInfo("dotnet", [Assembly(project), .. arguments]) };
        process.StartInfo.Environment["Measures"] = "true";
        process.StartInfo.RedirectStandardOutput = true;
        process.OutputDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        var program = new ChiBoProgram(process, port);
        using var http = new HttpClient { BaseAddress = program.Address };
        for (var deadline = DateTime.UtcNow + Patience; !await IsServing(http, probe);)
        {
            if (process.HasExited || DateTime.UtcNow > deadline) throw new InvalidOperationException($"{project} does not serve.");
            await Task.Delay(Pause);
        }

        return program;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks it to end as an operator does, and waits.</summary>
    public async Task Stop()
    {
        if (_process.HasExited) return;
        using var terminate = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _process.Dispose();
    }

    private static string Assembly(string project)
    {
        var configuration = AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ChiBo.sln"))) root = root.Parent!;
        var name = Path.GetFileName(project);
        return Path.Combine(root.FullName, project, "bin", configuration, "net10.0", $"ChiBo.{name}.dll");
    }

    private static async Task<bool> IsServing(HttpClient http, string probe)
    {
        try
        {
            return (await http.GetAsync(probe)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
