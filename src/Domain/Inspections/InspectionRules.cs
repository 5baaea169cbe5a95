using System.Collections.Frozen;
using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Inspections;

/// <summary>An edition of what inspection looks for, as data with its source.</summary>
[Checked]
public sealed record InspectionRules
{
    public required string Id { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string Source { get; init; }

    /// <summary>Choices where the sources leave a gap.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    public required Thresholds Thresholds { get; init; }

    /// <summary>How much each check weighs, by its code.</summary>
    public required FrozenDictionary<string, Severity> Severities { get; init; }

    /// <summary>How many days a cell has for its answer.</summary>
    public required FrozenDictionary<Severity, int> AnswerDays { get; init; }

    /// <summary>A finding that is unanswered so many days after its deadline goes into an inspection file.</summary>
    public required int UnansweredDays { get; init; }

    /// <summary>What comes back too often goes into an inspection file, answered or not.</summary>
    public required ImmutableArray<Repetition> Repetitions { get; init; }
}
