using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Grains.Scoring;

/// <summary>How editions are shown.</summary>
internal static class RubricViews
{
    public static RubricEditionView ToView(this Rubric rubric, bool isPreset) => new()
    {
        Id = rubric.Id,
        Name = rubric.Name,
        Source = rubric.Source,
        ValidFrom = rubric.ValidFrom,
        Notes = rubric.Notes,
        Good = rubric.Thresholds.Good,
        Fair = rubric.Thresholds.Fair,
        Average = rubric.Thresholds.Average,
        Step = rubric.Step,
        MustBeFull = rubric.MustBeFull,
        Groups = [.. rubric.Groups.Select(ToView)],
        IsPreset = isPreset,
    };

    public static RubricProblemView ToProblem(this Refusal problem) => new(problem.Code, problem.Arguments);

    private static RubricGroupView ToView(RubricGroup group) => new(
        group.Code,
        group.Name,
        group.Max,
        [.. group.Criteria.Select(ToView)]);

    private static RubricCriterionView ToView(Criterion criterion) =>
        new(criterion.Code, criterion.Name, criterion.Max, criterion.Kind, criterion.Measure)
        {
            Kinds = criterion.Kinds,
            OnlyInThematicMonth = criterion.OnlyInThematicMonth,
        };
}
