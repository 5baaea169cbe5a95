using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>The chair fixes which numbers of a show of hands count.</summary>
public sealed record ReconcileBallot(Actor Actor, string BallotId, CountSource Source) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
        if (ballot.State != BallotState.Open) return BallotRefusals.Closed;
        if (ballot.Form != BallotForm.ShowOfHands || ballot.TellersCount is null)
            return BallotRefusals.NothingToReconcile;
        return ballot.Source == Source ? Decision<MeetingEvent>.Nothing : new BallotReconciled(BallotId, Source);
    }
}
