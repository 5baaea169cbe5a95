namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A study has a written draft.</summary>
public sealed record DraftSubmitted(string DocumentId) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Study = meeting.Study! with { Stage = ThematicStage.DraftSubmitted, DraftDocumentId = DocumentId },
    };
}
