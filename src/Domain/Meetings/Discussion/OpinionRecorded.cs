namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>An opinion is in the record.</summary>
public sealed record OpinionRecorded(Opinion Opinion) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Opinions = meeting.Opinions.Add(Opinion) };
}
