using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Discussion;

namespace ChiBo.Grains.Meetings.Discussion;

/// <summary>Who speaks and who waits, as it is shown.</summary>
internal static class DiscussionViews
{
    public static SpeakersView ToSpeakersView(this MeetingState meeting)
    {
        var count = SpeakerCount.Of(meeting);
        return new SpeakersView(
            [.. meeting.Floor.Queue.Select(r => new SpeakingRequestView(meeting.KnownPerson(r.PersonId), r.ItemId, r.At))],
            meeting.Floor.Current is { } turn
                ? new TurnView(meeting.KnownPerson(turn.PersonId), turn.ItemId, turn.Since)
                : null,
            count.Speakers,
            count.Share,
            count.OrdinaryShare,
            [.. meeting.Floor.Times.Select(t => new SpokenTimeView(meeting.KnownPerson(t.PersonId), t.Turns, t.Seconds))]);
    }
}
