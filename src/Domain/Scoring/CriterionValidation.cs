using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>Finds what is wrong in one criterion.</summary>
internal static class CriterionValidation
{
    private const int MostBands = 20;
    private const int MostConditions = 6;

    public static void Check(
        string place, Criterion criterion, Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        RubricText.Check($"{place}.name", criterion.Name, Limits.Title, problems);
        if (criterion.Max <= 0 || !IsStep(criterion.Max, rubric))
            problems.Add(RubricRefusals.InvalidPoints($"{place}.max", criterion.Max));
        switch (criterion.Kind)
        {
            case CriterionKind.Judgement:
                if (criterion.Measure is not null || !criterion.Bands.IsEmpty)
                    problems.Add(RubricRefusals.KindMismatch(place));
                break;
            case CriterionKind.Computed:
                if (criterion.Measure is null || criterion.Bands.IsEmpty)
                    problems.Add(RubricRefusals.KindMismatch(place));
                else Computed(place, criterion, rubric, problems);
                break;
        }
    }

    private static void Computed(
        string place, Criterion criterion, Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        Measure($"{place}.measure", criterion.Measure!, rubric, problems);
        var bands = criterion.Bands;
        if (bands.Length > MostBands) problems.Add(RubricRefusals.TooMany($"{place}.bands", MostBands));
        if (bands[0].Points != criterion.Max || !bands[^1].When.IsEmpty)
            problems.Add(RubricRefusals.InvalidBands($"{place}.bands"));
        for (var b = 0; b < bands.Length; b++)
        {
            var at = $"{place}.bands[{b}]";
            if (bands[b].Points < 0 || !IsStep(bands[b].Points, rubric))
                problems.Add(RubricRefusals.InvalidPoints($"{at}.points", bands[b].Points));
            if (b > 0 && bands[b].Points >= bands[b - 1].Points) problems.Add(RubricRefusals.InvalidBands(at));
            if (b < bands.Length - 1 && bands[b].When.IsEmpty) problems.Add(RubricRefusals.InvalidBands(at));
            if (bands[b].Why is { } why) RubricText.Check($"{at}.why", why, Limits.Reason, problems);
            Conditions(at, bands[b], rubric, problems);
        }
    }

    private static void Conditions(string place, Band band, Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        if (band.When.Length > MostConditions) problems.Add(RubricRefusals.TooMany($"{place}.when", MostConditions));
        for (var i = 0; i < band.When.Length; i++)
        {
            var condition = band.When[i];
            if (condition.Measure is { } measure) Measure($"{place}.when[{i}].measure", measure, rubric, problems);
            if (condition is { AtLeast: null, Above: null, AtMost: null, Below: null })
                problems.Add(RubricRefusals.EmptyCondition($"{place}.when[{i}]"));
        }
    }

    private static void Measure(string place, string measure, Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        if (!Measures.Exists(measure)) problems.Add(RubricRefusals.UnknownMeasure(place, measure));
        else if (Measures.NeedsRequiredDuration(measure) && rubric.RequiredDurations.IsEmpty)
            problems.Add(RubricRefusals.InvalidDurations("$.requiredDurations"));
    }

    private static bool IsStep(decimal points, Rubric rubric) =>
        rubric.Step is not (1m or 0.5m) || points % rubric.Step == 0;
}
