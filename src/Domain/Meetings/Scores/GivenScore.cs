using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>What people put on a score sheet: judgements, and points in place of what the evidence says.</summary>
public sealed record GivenScore
{
    public static GivenScore Nothing { get; } = new();

    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    public ImmutableArray<CriterionOverride> Overrides { get; init; } = [];

    /// <summary>The same with these in place of those for the same criteria.</summary>
    public GivenScore CorrectedBy(GivenScore later) => new()
    {
        Judgements =
            [.. Judgements.ExceptBy(later.Judgements.Select(l => l.Criterion), j => j.Criterion), .. later.Judgements],
        Overrides =
            [.. Overrides.ExceptBy(later.Overrides.Select(l => l.Criterion), o => o.Criterion), .. later.Overrides],
    };

    internal GivenScore Overriding(CriterionOverride line) => CorrectedBy(new GivenScore { Overrides = [line] });

    internal Refusal? CheckReasons()
    {
        foreach (var line in Overrides)
            if (Limits.CheckOptional("reason", line.Reason, Limits.Reason) is { } reason) return reason;
        return null;
    }
}
