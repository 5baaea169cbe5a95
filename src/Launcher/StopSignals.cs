using System.Runtime.InteropServices;

namespace ChiBo.Launcher;

/// <summary>Whether somebody asks to stop: Ctrl-C, a service manager, a terminal that closes, or a parent that has ended.</summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _asked = new();
    private readonly List<PosixSignalRegistration> _signals;
    private readonly Timer _looking;
    private readonly int _parent = Parent();

    public StopSignals()
    {
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        _signals = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, Stop))];
        _looking = new Timer(_ => LookAtParent(), null, Look, Look);
    }

    public CancellationToken Token => _asked.Token;

    public void Dispose()
    {
        _looking.Dispose();
        _signals.ForEach(s => s.Dispose());
        _asked.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true; // the processes are stopped first
        _asked.Cancel();
    }

    /// <summary>A launcher that outlives its shell would leave a cluster that nobody stops.</summary>
    private void LookAtParent()
    {
        if (_parent == Parent()) return;
        try
        {
            _asked.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // it has been stopped in between
        }
    }

    /// <summary>The id of the parent process; 0 where the system does not say (not Linux).</summary>
    private static int Parent()
    {
        const string stat = "/proc/self/stat";
        if (!File.Exists(stat)) return 0;
        var text = File.ReadAllText(stat);
        return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], null); // the name before it may hold spaces
    }
}
