namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A member has voted by show of hands: who goes to the voters, what goes to the count.</summary>
public sealed record VoteCast(string BallotId, string Voter, VoteChoice Choice, string? OtherOpinion) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var ballot = meeting.FindBallot(BallotId)!;
        return meeting.With(ballot with
        {
            Voters = ballot.Voters.Including(Voter),
            Taps = ballot.Taps.Including(Choice, OtherOpinion),
        });
    }
}
