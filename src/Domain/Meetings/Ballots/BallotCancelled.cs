namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A vote was broken off; what had been chosen is forgotten.</summary>
public sealed record BallotCancelled(string BallotId, string Reason, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting.With(meeting.FindBallot(BallotId)! with
    {
        State = BallotState.Cancelled,
        ClosedAt = At,
        CancelReason = Reason,
        Taps = Tally.Nothing,
        TellersCount = null,
        CountedById = null,
        ReplacedCounts = [],
        Box = [],
    });
}
