using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>One line of a score sheet.</summary>
public sealed record Criterion
{
    /// <summary>Unique in its rubric, groups included.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required decimal Max { get; init; }

    public CriterionKind Kind { get; init; }

    /// <summary>For a computed criterion: the measure whose value is shown and that its bands speak of.</summary>
    public string? Measure { get; init; }

    /// <summary>For a computed criterion: the first band whose conditions hold gives the points.</summary>
    public ImmutableArray<Band> Bands { get; init; } = [];

    /// <summary>The kinds of meeting that it applies to; empty for all.</summary>
    public ImmutableArray<MeetingKind> Kinds { get; init; } = [];

    /// <summary>It gives points only in a month that has a thematic study.</summary>
    public bool OnlyInThematicMonth { get; init; }

    public bool AppliesTo(MeetingKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);
}
