using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;
using ChiBo.Grains.Meetings.Ballots;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>Scores as they are shown.</summary>
internal static class ScoreViews
{
    public static ScoresView ToScoresView(this MeetingState meeting, Actor actor)
    {
        var scores = meeting.Scores;
        return new ScoresView(
            scores.Self?.ToView(meeting),
            scores.Observers?.ToView(meeting),
            scores.Confirmed?.ToView(meeting),
            scores.Confirmed?.Sheet.Grade,
            [.. (scores.Newest?.Lost ?? []).Select(l => new LostView(l.Code, l.Name, l.Lost, l.Why))])
        {
            Visitors = Access.ReadsVisitors(meeting, actor) ? [.. scores.Visitors.Select(v => v.ToView(meeting))] : [],
        };
    }

    public static ScoreSheetView ToView(this ScoreSheet sheet) => new(
        sheet.RubricId,
        sheet.Total,
        sheet.Max,
        sheet.Grade,
        sheet.IsComplete,
        [.. sheet.Groups.Select(g => g.ToView())],
        sheet.WithheldBy);

    private static ScoreGroupView ToView(this GroupScore group) => new(
        group.Code,
        group.Name,
        group.Points,
        group.Max,
        [
            .. group.Criteria.Select(c => new ScoreCriterionView(
                c.Code, c.Name, c.Points, c.Max, c.Source, c.Measure, c.Value, c.Computed, c.Why)),
        ]);

    private static SideScoreView ToView(this SelfScore score, MeetingState meeting) => new(
        score.Sheet.ToView(), meeting.KnownPerson(score.ById), score.At, score.AdoptedBy?.ToView(), null, null, null);

    private static SideScoreView ToView(this ObserverScore score, MeetingState meeting) => new(
        score.Sheet.ToView(),
        meeting.KnownPerson(score.ById),
        score.At,
        null,
        score.Remarks,
        score.Recommendations,
        null);

    private static SideScoreView ToView(this ConfirmedScore score, MeetingState meeting) => new(
        score.Sheet.ToView(), meeting.KnownPerson(score.ById), score.At, null, null, null, score.Reason);
}
