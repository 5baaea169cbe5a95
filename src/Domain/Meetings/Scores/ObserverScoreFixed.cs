namespace ChiBo.Domain.Meetings.Scores;

/// <summary>This sheet stands as the working group's for good.</summary>
public sealed record ObserverScoreFixed(ObserverScore Score) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Scores = meeting.Scores with { Observers = Score, AreObserversFixed = true } };
}
