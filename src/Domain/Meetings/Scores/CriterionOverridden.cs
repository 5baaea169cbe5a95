using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>One computed criterion has other points than the evidence gives, with a reason.</summary>
public sealed record CriterionOverridden(ScoreSide Side, CriterionOverride Line, ScoreSheet Sheet) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Scores = Change(meeting.Scores) };

    private SideScores Change(SideScores scores) => Side switch
    {
        ScoreSide.Self => scores with
        {
            Self = scores.Self! with { Given = scores.Self.Given.Overriding(Line), Sheet = Sheet },
        },
        ScoreSide.Observers => scores with
        {
            Observers = scores.Observers! with { Given = scores.Observers.Given.Overriding(Line), Sheet = Sheet },
        },
        ScoreSide.Superior => scores with
        {
            SuperiorOverrides = [.. scores.SuperiorOverrides.Where(o => o.Criterion != Line.Criterion), Line],
            RubricId = Sheet.RubricId,
        },
    };
}
