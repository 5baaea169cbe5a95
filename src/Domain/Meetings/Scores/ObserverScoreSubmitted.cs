namespace ChiBo.Domain.Meetings.Scores;

/// <summary>A visitor of the working group has scored the meeting.</summary>
public sealed record ObserverScoreSubmitted(ObserverScore Score) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Scores = meeting.Scores.With(Score, meeting.LeadObserver) };
}
