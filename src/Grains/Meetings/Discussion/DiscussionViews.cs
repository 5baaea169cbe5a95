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
            [.. meeting.Floor.Queue.Select(r => r.ToView(meeting))],
            meeting.Floor.Current is { } turn
                ? new TurnView(meeting.KnownPerson(turn.PersonId), turn.ItemId, turn.Since)
                : null,
            count.Speakers,
            count.Share,
            count.OrdinaryShare,
            [.. meeting.Floor.Times.Select(t => t.ToView(meeting))]);
    }

    private static SpeakingRequestView ToView(this SpeakingRequest request, MeetingState meeting) =>
        new(meeting.KnownPerson(request.PersonId), request.ItemId, request.At);

    private static SpokenTimeView ToView(this SpokenTime time, MeetingState meeting) =>
        new(meeting.KnownPerson(time.PersonId), time.Turns, time.Seconds);
}
