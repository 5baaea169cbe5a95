namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>A document is there for the members.</summary>
public sealed record DocumentAdded(Document Document) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Documents = meeting.Documents.Add(Document), LastDocumentId = Document.Id };
}
