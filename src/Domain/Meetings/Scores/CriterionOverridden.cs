using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>One computed criterion has other points than the evidence gives, with a reason.</summary>
/// <param name="Side">Whose score.</param>
/// <param name="Line">Criterion, points and reason.</param>
/// <param name="Sheet">The sheet with it.</param>
/// <param name="ById">The visitor whose sheet it is; null for the other sides.</param>
public sealed record CriterionOverridden(
    ScoreSide Side, CriterionOverride Line, ScoreSheet Sheet, string? ById = null) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Scores = Change(meeting, meeting.Scores) };

    private SideScores Change(MeetingState meeting, SideScores scores) => Side switch
    {
        ScoreSide.Self => scores with
        {
            Self = scores.Self! with { Given = scores.Self.Given.Overriding(Line), Sheet = Sheet },
        },
        ScoreSide.Observers => scores.SheetBy(ById) is { } own
            ? scores.With(own with { Given = own.Given.Overriding(Line), Sheet = Sheet }, meeting.LeadObserver)
            : scores,
        ScoreSide.Superior => scores with
        {
            SuperiorOverrides = [.. scores.SuperiorOverrides.Where(o => o.Criterion != Line.Criterion), Line],
            RubricId = Sheet.RubricId,
        },
    };
}
