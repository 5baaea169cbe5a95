using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>
/// One client that follows a meeting, until it goes, its token ends or the meeting is no longer there for it.
/// </summary>
internal sealed class MeetingFollower(
    MeetingWatches watches, MeetingWatch watch, Channel<MeetingChangeNotice> notices, Caller caller,
    DateTimeOffset until)
{
    /// <summary>
    /// How often somebody renews the watch: an activation that stepped down has forgotten who watches.
    /// </summary>
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    /// <summary>How often each follower asks in their own name whether they still may.</summary>
    private static readonly TimeSpan Permission = TimeSpan.FromMinutes(2);

    private DateTimeOffset _permittedAt = watches.Clock.GetUtcNow();

    public async IAsyncEnumerable<MeetingChange> Follow(
        string id, long version, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            var last = version;
            yield return MeetingChange.First(id, version);
            while (watches.Clock.GetUtcNow() < until)
            {
                if (IsRenewalDue()) // whether the meeting is quiet or not
                {
                    var (isThere, now) = await Renew();
                    if (!isThere) yield break;
                    if (now > last)
                    {
                        yield return MeetingChange.Missed(id, now, last);
                        last = now;
                    }
                }

                if (await Next(last, cancellation) is not { } change) continue;
                last = change.Version;
                yield return change;
            }
        }
        finally
        {
            watch.Leave(notices);
            await watches.GiveBack(id, watch);
        }
    }

    /// <summary>What happened since; null when nothing did until the watch is to be renewed.</summary>
    private async Task<MeetingChange?> Next(long last, CancellationToken cancellation)
    {
        using var due = new CancellationTokenSource(Soonest(Renewal, until - watches.Clock.GetUtcNow()), watches.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(due.Token, cancellation);
        try
        {
            await notices.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }

        MeetingChange? change = null;
        while (notices.Reader.TryRead(out var notice))
            if (notice.Version > (change?.Version ?? last)) change = MeetingChange.After(last, change, notice);
        return change;
    }

    private bool IsRenewalDue()
    {
        var now = watches.Clock.GetUtcNow();
        return now - watch.RenewedAt >= Renewal || now - _permittedAt >= Permission;
    }

    private async Task<(bool IsThere, long Version)> Renew()
    {
        try
        {
            if (await watch.Renew(caller) is not { } version) return (false, 0);
            _permittedAt = watches.Clock.GetUtcNow();
            return (true, version);
        }
        catch (Exception fault) when (
            fault is TimeoutException or Orleans.Runtime.OrleansException or NotReadException or NotStoredException)
        {
            return (true, 0); // the silo is away; the next renewal finds out what was missed
        }
    }

    private static TimeSpan Soonest(TimeSpan a, TimeSpan b) => b < TimeSpan.Zero ? TimeSpan.Zero : a < b ? a : b;
}
