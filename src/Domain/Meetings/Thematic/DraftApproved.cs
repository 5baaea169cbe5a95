namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>The draft of a study was approved.</summary>
public sealed record DraftApproved(string ById, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Study = meeting.Study! with { Stage = ThematicStage.DraftApproved, ApprovedById = ById, ApprovedAt = At },
    };
}
