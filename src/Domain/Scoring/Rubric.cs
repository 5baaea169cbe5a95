using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>One edition of a scoring framework, as data: the engine adds up, the edition knows the numbers.</summary>
[Checked]
public sealed record Rubric
{
    /// <summary>Unique among the presets and the bloc's own: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The document that it follows.</summary>
    public required string Source { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Choices that the edition makes where its source leaves a gap.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public required GradeThresholds Thresholds { get; init; }

    /// <summary>Groups or criteria (codes) without whose full marks a meeting is at best Fair.</summary>
    public ImmutableArray<string> MustBeFull { get; init; } = [];

    /// <summary>The smallest difference between two marks: 1 or 0.5.</summary>
    public decimal Step { get; init; }

    /// <summary>How long a meeting must last; the first line that applies counts.</summary>
    public ImmutableArray<RequiredDuration> RequiredDurations { get; init; } = [];

    public required ImmutableArray<RubricGroup> Groups { get; init; }

    /// <summary>The most that a meeting of this kind can reach in a month that has every criterion.</summary>
    public decimal MaxFor(MeetingKind kind) => Groups.Sum(g => g.MaxFor(kind));
}
