using System.Diagnostics;
using ChiBo.Testing;

namespace ChiBo.Simulator.Tests;

/// <summary>A program of ChiBo in a process of its own.</summary>
internal sealed class ChiBoProgram : IDisposable
{
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private readonly Process _process;
    private readonly List<string> _lines = [];

    private ChiBoProgram(Process process) => _process = process;

    public int Id => _process.Id;

    public string Output
    {
        get { lock (_lines) return string.Join('\n', _lines); }
    }

    public static ChiBoProgram Start(string name, params string[] arguments)
    {
        var dll = Repository.PathOf("src", name, "bin", Configuration, "net10.0", $"ChiBo.{name}.dll");
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [dll, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Repository.Root,
            },
        };
        var program = new ChiBoProgram(process);
        process.OutputDataReceived += program.Keep;
        process.ErrorDataReceived += program.Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return program;
    }

    /// <summary>The exit code, once the program has ended by itself.</summary>
    /// <exception cref="TimeoutException">It did not.</exception>
    public async Task<int> End(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The program did not end. It said:\n{Output}");
        }

        return _process.ExitCode;
    }

    /// <summary>SIGKILL: no farewell, no flush.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public bool HasEnded => _process.HasExited;

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_lines) _lines.Add(line.Data);
    }
}
