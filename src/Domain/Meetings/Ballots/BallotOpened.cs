namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A question is put to the vote.</summary>
public sealed record BallotOpened(Ballot Ballot) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting.With(Ballot);
}
