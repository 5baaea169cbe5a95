namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A study was assessed.</summary>
public sealed record StudyAssessed(StudyAssessment Assessment) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Study = meeting.Study! with { Stage = ThematicStage.Assessed, Assessment = Assessment },
    };
}
