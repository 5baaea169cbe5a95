using System.Threading.Channels;

namespace ChiBo.Inspection.Cases;

/// <summary>That there are cells to examine; which ones, the tables say.</summary>
internal sealed class Touched
{
    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Tell() => _signal.Writer.TryWrite(true);

    /// <summary>Waits until somebody tells; once for all who told meanwhile.</summary>
    public async Task Wait(CancellationToken cancellation) => await _signal.Reader.ReadAsync(cancellation);
}
