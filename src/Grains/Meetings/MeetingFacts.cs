using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Grains.Meetings.Course;
using ChiBo.Grains.Meetings.Minutes;
using ChiBo.Grains.Meetings.Scores;

namespace ChiBo.Grains.Meetings;

/// <summary>What outsiders are told, once, because of what happened to a meeting.</summary>
internal static class MeetingFacts
{
    public static IEnumerable<object> Of(ImmutableArray<MeetingEvent> events, MeetingState after, long version)
    {
        foreach (var happened in events)
            if (Of(happened, after, version) is { } fact) yield return fact;
    }

    /// <summary>The facts that still hold, for a service that lost them.</summary>
    public static IEnumerable<object> Restate(MeetingState meeting, long version)
    {
        if (meeting.ClosedAt is not null) yield return CourseFacts.Closed(meeting, version);
        if (meeting.Minutes.SignedAt is { } signedAt) yield return MinutesFacts.Signed(meeting, version, signedAt);
        if (meeting.PublishedAt is not null) yield return MinutesFacts.Published(meeting, version);
        if (meeting.Scores.Self is { AdoptedAt: not null } self)
            yield return ScoreFacts.Adopted(meeting, self, version);
        if (meeting.Scores.Observers is { } observers) yield return ScoreFacts.Observed(meeting, observers, version);
        if (meeting.Scores.Confirmed is { } confirmed) yield return ScoreFacts.Confirmed(meeting, confirmed, version);
    }

    private static object? Of(MeetingEvent happened, MeetingState after, long version) => happened switch
    {
        MeetingConvened convened => CourseFacts.Convened(after, version, convened.At),
        MeetingPostponed postponed => CourseFacts.Postponed(after, version, postponed),
        MeetingCancelled cancelled => CourseFacts.Cancelled(after, version, cancelled),
        MeetingOpened opened => CourseFacts.Opened(after, version, opened.At),
        MeetingClosed => CourseFacts.Closed(after, version),
        MinutesSigned { Signature.At: var at } when after.Minutes.SignedAt == at =>
            MinutesFacts.Signed(after, version, at),
        MinutesPublished => MinutesFacts.Published(after, version),
        SelfScoreAdopted => ScoreFacts.Adopted(after, after.Scores.Self!, version),
        ObserverScoreSubmitted => ScoreFacts.Observed(after, after.Scores.Observers!, version),
        ScoreConfirmed => ScoreFacts.Confirmed(after, after.Scores.Confirmed!, version),
        _ => null, // the rest is in the snapshot
    };
}
