namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The working group has scored the meeting.</summary>
public sealed record ObserverScoreSubmitted(ObserverScore Score) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Scores = meeting.Scores with { Observers = Score, RubricId = Score.Sheet.RubricId },
    };
}
