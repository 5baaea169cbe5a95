using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The evidence of the cell's own score has become what it is now.</summary>
public sealed record SelfScoreComputed(ScoreSheet Sheet) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Scores = meeting.Scores with { Self = meeting.Scores.Self! with { Sheet = Sheet } },
    };
}
