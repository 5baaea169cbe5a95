using System.Diagnostics;

namespace ChiBo.Hosting.Tests;

/// <summary>The worker as a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    public WorkerProcess(string task, string folder)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "ChiBo.Hosting.Worker.dll");
        _process = Process.Start(
            new ProcessStartInfo("dotnet", [dll, task, folder]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
    }

    public int Id => _process.Id;

    public async Task<string?> ReadLine() =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>SIGKILL; then everything it had said.</summary>
    public async Task<IReadOnlyList<string>> Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        var rest = await _process.StandardOutput.ReadToEndAsync();
        var end = rest.LastIndexOf('\n') + 1; // a line that was cut says nothing
        return rest[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public async Task<int> ExitCode()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
