using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Meetings;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace ChiBo.Grains.Meetings;

/// <summary>Whoever follows the meeting live: each stored change is told once, with the version before it.</summary>
internal sealed class MeetingAudience(ILogger log)
{
    /// <summary>Whoever does not watch again within this is forgotten.</summary>
    private static readonly TimeSpan Lapse = TimeSpan.FromMinutes(5);

    private readonly ObserverManager<IMeetingObserver> _observers = new(Lapse, log);
    private long _told;

    /// <param name="observer">Who follows, or goes on following.</param>
    /// <param name="version">From which version on.</param>
    public void Add(IMeetingObserver observer, long version)
    {
        if (_told == 0) _told = version;
        _observers.Subscribe(observer, observer);
    }

    public void Remove(IMeetingObserver observer) => _observers.Unsubscribe(observer);

    public void Tell(MeetingState meeting, long version, ImmutableArray<MeetingEvent> events) =>
        Tell(meeting, version, MeetingParts.Of(events));

    /// <summary>Something that is not stored has changed: a secret vote is held.</summary>
    public void Tell(MeetingState meeting, long version, ImmutableArray<MeetingPart> parts)
    {
        var notice = new MeetingChangeNotice(meeting.Id.Value, version, _told, parts, meeting.ToPulse());
        _told = version;
        if (_observers.Count > 0) _ = _observers.Notify(o => o.Changed(notice));
    }
}
