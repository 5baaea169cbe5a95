using ChiBo.Hosting.Clocks;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Everybody here who follows what inspection finds.</summary>
internal sealed class RaisedFindings(DecisionClock clock)
{
    private const int MostWaiting = 256;

    /// <summary>A message that comes twice comes soon after the first.</summary>
    private const int Remembered = 4_096;

    private readonly Lock _lock = new();
    private readonly Queue<(string Id, long Version)> _order = [];
    private readonly HashSet<(string Id, long Version)> _told = [];
    private ImmutableList<Channel<FindingRow>> _followers = [];

    public void Tell(FindingRow finding)
    {
        lock (_lock)
        {
            if (!_told.Add((finding.Id, finding.Version))) return;
            _order.Enqueue((finding.Id, finding.Version));
            if (_order.Count > Remembered) _told.Remove(_order.Dequeue());
        }

        foreach (var follower in _followers) follower.Writer.TryWrite(finding);
    }

    /// <summary>Begins at once: what is raised after this call is told.</summary>
    public IAsyncEnumerable<FindingRow> Follow(Func<FindingRow, bool> isForThem, DateTimeOffset until)
    {
        var follower = Channel.CreateBounded<FindingRow>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        ImmutableInterlocked.Update(ref _followers, (all, one) => all.Add(one), follower);
        return Read(follower, isForThem, until);
    }

    private async IAsyncEnumerable<FindingRow> Read(
        Channel<FindingRow> follower, Func<FindingRow, bool> isForThem, DateTimeOffset until,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var left = until - clock.GetUtcNow();
        using var end = left < TimeSpan.FromDays(1)
            ? new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock)
            : new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellation);
        try
        {
            while (await Next(follower, either.Token, cancellation))
                while (follower.Reader.TryRead(out var finding))
                    if (isForThem(finding)) yield return finding;
        }
        finally
        {
            ImmutableInterlocked.Update(ref _followers, (all, one) => all.Remove(one), follower);
        }
    }

    /// <returns>False when the follower's token has ended.</returns>
    private static async Task<bool> Next(
        Channel<FindingRow> follower, CancellationToken either, CancellationToken cancellation)
    {
        try
        {
            return await follower.Reader.WaitToReadAsync(either);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
