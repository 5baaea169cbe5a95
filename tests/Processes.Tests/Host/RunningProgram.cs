using System.Diagnostics;

namespace ChiBo.Processes.Tests.Host;

/// <summary>A program of ChiBo in a process of its own, with only the settings that the test gives.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly List<string> _lines = [];

    private RunningProgram(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    public string Output
    {
        get { lock (_lines) return string.Join('\n', _lines); }
    }

    public static RunningProgram Start(
        string name, IEnumerable<(string Name, string? Value)> settings, params string[] arguments)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, $"ChiBo.{name}.dll");
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        foreach (var (variable, value) in settings) start.Environment[variable] = value;
        var process = new Process { StartInfo = start };
        var program = new RunningProgram(process);
        process.OutputDataReceived += program.Keep;
        process.ErrorDataReceived += program.Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return program;
    }

    /// <summary>The exit code, once it has ended by itself.</summary>
    public async Task<int> End()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>SIGTERM, as a service manager asks.</summary>
    public async Task<int> Stop()
    {
        Signal("TERM");
        return await End();
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{Id}"]);
        kill.WaitForExit();
    }

    /// <summary>SIGKILL.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_lines) _lines.Add(line.Data);
    }
}
