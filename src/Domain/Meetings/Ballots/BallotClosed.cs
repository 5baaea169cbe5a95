namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A vote has ended, and decided.</summary>
public sealed record BallotClosed(string BallotId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var ballot = meeting.FindBallot(BallotId)!;
        var count = ballot.CountNow();
        return meeting.With(ballot with
        {
            State = BallotState.Closed,
            ClosedAt = At,
            Count = count,
            Result = Majorities.IsCarried(ballot.Majority, count.For, ballot.Electorate.Length)
                ? BallotResult.Carried
                : BallotResult.NotCarried,
        });
    }
}
