using System.Diagnostics;

namespace ChiBo.Standalone.Tests.Hosts;

/// <summary>Standalone as a process of its own.</summary>
internal sealed class StandaloneProcess : IDisposable
{
    private readonly Process _process;

    private StandaloneProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public static StandaloneProcess Start(string data, string? environment = null, params string[] arguments)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "ChiBo.Standalone.dll");
        var start = new ProcessStartInfo("dotnet", [dll, "--data", data, "--port", "0", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        if (environment is not null) start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return new StandaloneProcess(Process.Start(start)!);
    }

    /// <summary>Reads what it says until a line that holds the text, which is returned.</summary>
    public async Task<string> Until(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var said = "";
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal)) return line;
            said += line + "\n";
        }

        throw new InvalidOperationException($"It ended without '{text}':\n{said}{await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>SIGKILL.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a service manager asks.</summary>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{Id}"])) await kill.WaitForExitAsync();
        return (await End()).Code;
    }

    public async Task<(int Code, string Fault)> End()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var fault = await _process.StandardError.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, fault);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
