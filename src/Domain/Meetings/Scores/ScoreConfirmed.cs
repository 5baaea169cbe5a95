namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The score of the meeting is confirmed.</summary>
public sealed record ScoreConfirmed(ConfirmedScore Score) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Phase = MeetingPhase.Confirmed,
        ConfirmedAt = Score.At,
        Scores = meeting.Scores with { Confirmed = Score, RubricId = Score.Sheet.RubricId },
    };
}
