using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Breaks a vote off, with a reason: nothing is decided, and no choice is kept.</summary>
public sealed record CancelBallot(Actor Actor, string BallotId, string Reason) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("reason", Reason, Limits.Reason) is { } reason) return reason;
        if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
        return ballot.State == BallotState.Open ? new BallotCancelled(BallotId, Reason, at) : BallotRefusals.Closed;
    }
}
