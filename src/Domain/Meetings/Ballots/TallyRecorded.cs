namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>The tellers have counted; what the chair had fixed was said of other numbers.</summary>
public sealed record TallyRecorded(string BallotId, Tally Count, int? Issued) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.FindBallot(BallotId)! with { TellersCount = Count, Issued = Issued, Source = null });
}
