using System.Collections.Immutable;
using System.Diagnostics;
using ChiBo.Launcher.Options;

namespace ChiBo.Launcher.Processes;

/// <summary>
/// A part of the cluster as a process. One that ends by itself is said and started again, as Kubernetes does; asked to stop it
/// is given time to finish what is in hand, and ended after that.
/// </summary>
internal sealed class RunningPart(Part part, ClusterFolder folder, StatusLines status) : IAsyncDisposable
{
    /// <summary>A silo that was too slow to join the cluster, on a busy machine, ends and joins at its next start.</summary>
    private const int MostFirstStarts = 4;

    /// <summary>Its settings are wrong: it would be no better the next time.</summary>
    private const int WrongSettings = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Set by whoever asks the launcher, not the part: it would listen elsewhere, or be somebody else.</summary>
    private static readonly ImmutableArray<string> NotInherited =
        ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_ENVIRONMENT", "URLS", "DOTNET_URLS"];

    private readonly HttpClient _http = new() { BaseAddress = part.Address, Timeout = TimeSpan.FromSeconds(5) };
    private readonly CancellationTokenSource _stopping = new();
    private readonly PartLog _log = new(folder.LogOf(part.Name));
    private Process? _process;
    private volatile int _processId;
    private Task _supervising = Task.CompletedTask;

    public Part Part => part;

    public bool IsReady { get; private set; }

    /// <summary>How often it has been started.</summary>
    public int Starts { get; private set; }

    /// <summary>Null while it does not run.</summary>
    public int? ProcessId => _processId is > 0 and var id ? id : null;

    /// <summary>It has come to serve, or has ceased to.</summary>
    public event Action Changed = () => { };

    /// <summary>Starts it, waits until it serves, and from then on starts it again when it ends by itself.</summary>
    /// <exception cref="PartFailedException">It ended several times, or did not serve within five minutes.</exception>
    public async Task Start(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        for (Run(); !await Serves(cancellation); Run())
        {
            if (!_process!.HasExited || _process.ExitCode == WrongSettings || Starts == MostFirstStarts) throw Failed();
            status.Ended(part.Name, _process.ExitCode, FirstPause);
            await Task.Delay(FirstPause, cancellation);
        }

        Serve(began);
        _supervising = Supervise();
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="PartFailedException">It ended with another code than 0.</exception>
    public async Task RunOnce(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        Run();
        await _process!.WaitForExitAsync(cancellation);
        if (_process.ExitCode != 0) throw Failed();
        status.Done(part.Name, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Asks it to end, and ends it when it does not within three quarters of a minute.</summary>
    public async Task Stop()
    {
        await _stopping.CancelAsync();
        await _supervising.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_process is null || _process.HasExited) return;
        using (var terminate = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await terminate.WaitForExitAsync();
        using var limit = new CancellationTokenSource(StopPatience);
        await _process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_process.HasExited) return;
        status.Killed(part.Name, StopPatience);
        _process.Kill();
        await _process.WaitForExitAsync();
        _processId = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _process?.Dispose();
        _http.Dispose();
        _log.Dispose();
        _stopping.Dispose();
    }

    private async Task Supervise()
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            await _process!.WaitForExitAsync(_stopping.Token);
            _processId = 0;
            var wasReady = IsReady;
            IsReady = false;
            if (wasReady) Changed();
            status.Ended(part.Name, _process.ExitCode, pause);
            await Task.Delay(pause, _stopping.Token);
            var began = Stopwatch.GetTimestamp();
            Run();
            if (!await Serves(_stopping.Token)) continue;
            Serve(began);
            pause = FirstPause / 2;
        }
    }

    private void Run()
    {
        _process?.Dispose();
        var dll = Path.Combine(AppContext.BaseDirectory, $"ChiBo.{part.Program}.dll");
        var start = new ProcessStartInfo("dotnet", [dll])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path,
        };
        foreach (var name in NotInherited) start.Environment.Remove(name);
        foreach (var (name, value) in part.Settings) start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += _log.Keep;
        _process.ErrorDataReceived += _log.Keep;
        _process.Start();
        _processId = _process.Id;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Starts++;
    }

    /// <summary>Whether it has come to serve; false when it ended before, or did not within the patience.</summary>
    private async Task<bool> Serves(CancellationToken cancellation)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Patience;)
        {
            if (_process!.HasExited) return false;
            if (await Answers(cancellation)) return true;
            await Task.Delay(Look, cancellation);
        }

        return false;
    }

    private async Task<bool> Answers(CancellationToken cancellation)
    {
        try
        {
            using var answer = await _http.GetAsync(part.Probe, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    private void Serve(long began)
    {
        IsReady = true;
        status.Ready(part, _process!.Id, Stopwatch.GetElapsedTime(began));
        Changed();
    }

    private PartFailedException Failed() => new(
        (_process!.HasExited
            ? $"{part.Name} (ChiBo.{part.Program}) đã kết thúc với mã {_process.ExitCode}"
            : $"{part.Name} (ChiBo.{part.Program}) không sẵn sàng sau {Patience.TotalMinutes:0} phút")
        + $"; nhật ký {_log.Path}:\n{_log.Last()}");
}
