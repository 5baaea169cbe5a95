using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Ends a vote: totals as of now.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="BallotId">The ballot.</param>
/// <param name="Last">What the urn of a secret electronic ballot still holds.</param>
public sealed record CloseBallot(Actor Actor, string BallotId, Urn.Group Last) : IMeetingCommand
{
    public bool IsConfidential => true;

    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
        if (ballot.State != BallotState.Open)
            return ballot.State == BallotState.Closed ? Decision<MeetingEvent>.Nothing : BallotRefusals.Closed;
        if (ballot.Form == BallotForm.PaperSecretBallot && ballot.TellersCount is null)
            return BallotRefusals.NotCounted;
        if (ballot.IsUnreconciled) return BallotRefusals.NotReconciled;
        if (Last.Voters.IsEmpty) return new BallotClosed(BallotId, at);
        if (ReleaseVotes.Check(ballot, Last) is { } group) return group;
        return new MeetingEvent[] { new VotesReleased(BallotId, Last), new BallotClosed(BallotId, at) };
    }
}
