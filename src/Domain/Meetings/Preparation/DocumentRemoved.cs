namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>A document is no longer of this meeting.</summary>
public sealed record DocumentRemoved(string DocumentId) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Documents = meeting.Documents.RemoveAll(d => d.Id == DocumentId) };
}
