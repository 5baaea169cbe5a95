using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

/// <summary>Meetings that were held well, and what people judged.</summary>
internal static class Scores
{
    public static MeetingEvidence Flawless { get; } = new()
    {
        DurationMinutes = 130,
        Members = 20,
        Expected = 20,
        Present = 20,
        NoticeBefore = TimeSpan.FromDays(2),
        DocumentsBefore = TimeSpan.FromDays(2),
        HasCommittee = true,
        CommitteeMet = true,
        Speakers = 15,
        OrdinaryMembersPresent = 15,
        OrdinarySpeakers = 10,
        MinutesComplete = true,
        IsThematicMonth = true,
        ThematicStudied = true,
        PublishedAfter = TimeSpan.FromHours(20),
        TargetsMetPercent = 100,
    };

    /// <summary>Everything that needs judgement gets full marks.</summary>
    public static ImmutableArray<Judgement> FullJudgements(
        Rubric rubric, MeetingKind kind = MeetingKind.Regular, bool thematicMonth = true) =>
    [
        .. rubric.Groups.SelectMany(g => g.Criteria)
            .Where(c => c.Kind == CriterionKind.Judgement && c.AppliesTo(kind))
            .Where(c => thematicMonth || !c.OnlyInThematicMonth)
            .Select(c => new Judgement(c.Code, c.Max)),
    ];

    public static ScoreSheet Evaluate(
        Rubric rubric,
        MeetingEvidence evidence,
        ImmutableArray<Judgement>? judgements = null,
        MeetingKind kind = MeetingKind.Regular)
    {
        var evaluation = Scorer.Evaluate(
            rubric, kind, evidence, judgements ?? FullJudgements(rubric, kind, evidence.IsThematicMonth), []);
        evaluation.Refusal.ShouldBeNull();
        return evaluation.Sheet.ShouldNotBeNull();
    }

    /// <summary>Full marks but for so many points, which the judged criteria lose.</summary>
    public static ImmutableArray<Judgement> Losing(Rubric rubric, decimal points, bool thematicMonth = true)
    {
        var judgements = FullJudgements(rubric, thematicMonth: thematicMonth).ToBuilder();
        for (var i = 0; i < judgements.Count && points > 0; i++)
        {
            var lost = Math.Min(points, judgements[i].Points);
            judgements[i] = judgements[i] with { Points = judgements[i].Points - lost };
            points -= lost;
        }

        points.ShouldBe(0);
        return judgements.ToImmutable();
    }

    public static CriterionScore Line(this ScoreSheet sheet, string code) =>
        sheet.Groups.SelectMany(g => g.Criteria).Single(c => c.Code == code);
}
