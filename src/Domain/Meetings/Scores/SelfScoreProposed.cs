namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The cell's own score was proposed.</summary>
public sealed record SelfScoreProposed(SelfScore Score) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Scores = meeting.Scores with { Self = Score, RubricId = Score.Sheet.RubricId },
    };
}
