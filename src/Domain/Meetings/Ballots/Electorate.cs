using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// The one base of every vote of a meeting: majorities are taken over all who are entitled, and those of them who are in
/// the room may vote. Source: domain/process.md §4.
/// </summary>
/// <param name="Entitled">Member ids, sorted.</param>
/// <param name="Present">Those of them who may vote now, sorted.</param>
public sealed record Electorate(ImmutableArray<string> Entitled, ImmutableArray<string> Present)
{
    /// <summary>As of now: who has left may not vote any more.</summary>
    public static Electorate Now(MeetingState meeting) => Of(meeting, a => a.IsHere);

    /// <summary>Over the whole meeting, for a vote whose moment nobody recorded: everybody who was there may have voted.</summary>
    public static Electorate OfTheMeeting(MeetingState meeting) => Of(meeting, a => a.WasPresent);

    private static Electorate Of(MeetingState meeting, Func<Attendee, bool> mayVote)
    {
        var entitled = meeting.Roll.Where(a => a.IsEntitled).ToList();
        return new Electorate(
            Sorted.Set(entitled.Select(a => a.MemberId)),
            Sorted.Set(entitled.Where(mayVote).Select(a => a.MemberId)));
    }
}
