namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>The chair has fixed which numbers count.</summary>
public sealed record BallotReconciled(string BallotId, CountSource Source) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.FindBallot(BallotId)! with { Source = Source });
}
