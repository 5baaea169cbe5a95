namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A member has commented on the draft.</summary>
public sealed record DraftCommented(DraftComment Comment) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Study = meeting.Study! with { Comments = meeting.Study.Comments.Add(Comment) } };
}
