using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Keeps the cell's own score in step with what the meeting has become.</summary>
internal static class SelfScoring
{
    /// <summary>The self-score computed again; null when there is none.</summary>
    public static MeetingEvent? Recompute(MeetingState meeting, Rubric rubric, DateTimeOffset at)
    {
        if (meeting.Scores.Self is not { } self) return null;
        return SheetOf.Meeting(meeting, rubric, self.Given, at).Sheet is { } sheet
            ? new SelfScoreComputed(sheet)
            : null;
    }
}
