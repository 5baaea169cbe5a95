using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>
/// Records the resolution that a ballot about it carried; again to correct its words until the minutes are approved.
/// </summary>
/// <param name="Actor">Who leads, or the minutes taker.</param>
/// <param name="Number">Such as 11-NQ/CB.</param>
/// <param name="BallotId">The ballot that carried it.</param>
/// <param name="LastMonth">Results of last month.</param>
/// <param name="NextMonth">Tasks of next month.</param>
/// <param name="Assignment">Who does what.</param>
public sealed record AdoptResolution(
    Actor Actor,
    string Number,
    string BallotId,
    string LastMonth,
    string NextMonth,
    string Assignment) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor) ?? Phases.FromOpening(meeting) ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("number", Number, Limits.Name) is { } number) return number;
        if (Limits.Check("lastMonth", LastMonth, Limits.Text) is { } last) return last;
        if (Limits.Check("nextMonth", NextMonth, Limits.Text) is { } next) return next;
        if (Limits.Check("assignment", Assignment, Limits.Text) is { } assignment) return assignment;
        if (BallotProof.Check(meeting, BallotId, BallotSubject.Resolution, ResolutionRefusals.NotCarried) is { } ballot)
            return ballot;
        var resolution = new Resolution(Number, BallotId, LastMonth, NextMonth, Assignment, at);
        return meeting.Resolution is { } before && before with { At = at } == resolution
            ? Decision<MeetingEvent>.Nothing
            : new ResolutionAdopted(resolution);
    }
}
