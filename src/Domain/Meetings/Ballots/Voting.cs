using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Who may vote in a ballot now.</summary>
public static class Voting
{
    /// <summary>
    /// Null when the actor's vote in this ballot would be taken. In the order phase, existence, entitlement, presence,
    /// repetition.
    /// </summary>
    public static Refusal? Guard(MeetingState meeting, Actor actor, string ballotId)
    {
        if (CastVote.Guard(meeting, actor) is { } no) return no;
        if (meeting.FindBallot(ballotId) is not { } ballot) return BallotRefusals.NotFound;
        if (ballot.State != BallotState.Open) return BallotRefusals.Closed;
        if (ballot.Form == BallotForm.PaperSecretBallot) return BallotRefusals.OnPaper;
        var voter = actor.MemberId!;
        if (!ballot.Electorate.Holds(voter)) return BallotRefusals.NotEntitled;
        if (!ballot.Present.Holds(voter)) return BallotRefusals.NotPresent;
        if (!meeting.Find(voter)!.WasPresent) return BallotRefusals.NotPresent; // found to be absent since
        return ballot.Voters.Holds(voter) ? BallotRefusals.AlreadyVoted : null;
    }
}
