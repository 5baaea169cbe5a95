using ChiBo.Hosting.Clocks;
using System.Collections.Immutable;
using System.Threading.Channels;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>This gateway's one observer of a meeting, for everybody here who follows it.</summary>
internal sealed class MeetingWatch(IMeetingGrain meeting, DecisionClock clock) : IMeetingObserver
{
    private const int MostWaiting = 64;
    private ImmutableList<Channel<MeetingChangeNotice>> _followers = [];
    private long _renewedTicks;

    /// <summary>What the grain calls. Set once, before anybody follows.</summary>
    public IMeetingObserver Reference { get; set; } = null!;

    public bool IsEmpty => _followers.IsEmpty;

    public DateTimeOffset RenewedAt => new(Interlocked.Read(ref _renewedTicks), TimeSpan.Zero);

    /// <remarks>
    /// A follower who does not keep up loses the oldest; the next one tells them so by its previous version.
    /// </remarks>
    public Channel<MeetingChangeNotice> Join()
    {
        var follower = Channel.CreateBounded<MeetingChangeNotice>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader =
                true });
        ImmutableInterlocked.Update(ref _followers, (all, one) => all.Add(one), follower);
        return follower;
    }

    public void Leave(Channel<MeetingChangeNotice> follower) =>
        ImmutableInterlocked.Update(ref _followers, (all, one) => all.Remove(one), follower);

    /// <summary>Begins or goes on watching in the name of one follower.</summary>
    /// <returns>The meeting's version; null when it is not there for the caller.</returns>
    public async Task<long?> Renew(Caller caller)
    {
        var version = await meeting.Watch(caller, Reference);
        if (version is not null) Interlocked.Exchange(ref _renewedTicks, clock.GetUtcNow().UtcTicks);
        return version;
    }

    public Task Stop() => meeting.Unwatch(Reference);

    public Task Changed(MeetingChangeNotice notice)
    {
        foreach (var follower in _followers) follower.Writer.TryWrite(notice);
        return Task.CompletedTask;
    }
}
