using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Scoring;

/// <summary>An edition as it is shown.</summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric")]
public sealed record RubricEditionView
{
    [Id(0)] public required string Id { get; init; }

    [Id(1)] public required string Name { get; init; }

    [Id(2)] public required string Source { get; init; }

    [Id(3)] public required DateOnly ValidFrom { get; init; }

    [Id(4)] public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Fewest points of Good, Fair and Average.</summary>
    [Id(5)] public required decimal Good { get; init; }

    [Id(6)] public required decimal Fair { get; init; }

    [Id(7)] public required decimal Average { get; init; }

    [Id(8)] public required decimal Step { get; init; }

    /// <summary>Codes without whose full marks a meeting is at best Fair.</summary>
    [Id(9)] public required ImmutableArray<string> MustBeFull { get; init; }

    [Id(10)] public required ImmutableArray<RubricGroupView> Groups { get; init; }

    /// <summary>It came with the platform; otherwise the bloc published it.</summary>
    [Id(11)] public required bool IsPreset { get; init; }
}

/// <summary>A group of criteria as it is shown.</summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric-group")]
public sealed record RubricGroupView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Max,
    [property: Id(3)] ImmutableArray<RubricCriterionView> Criteria);

/// <summary>A criterion as it is shown; a computed one names its measure.</summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric-criterion")]
public sealed record RubricCriterionView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Max,
    [property: Id(3)] CriterionKind Kind,
    [property: Id(4)] string? Measure)
{
    /// <summary>The kinds of meeting that it applies to; empty for all.</summary>
    [Id(5)] public ImmutableArray<MeetingKind> Kinds { get; init; } = [];

    /// <summary>It gives points only in a month that has a thematic study.</summary>
    [Id(6)] public bool OnlyInThematicMonth { get; init; }
}
