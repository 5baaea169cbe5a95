using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Scoring;

/// <summary>
/// An edition of a rubric (khung tiêu chí): groups, criteria and thresholds by which meetings are scored. Published
/// editions never change. Source: rubrics.md.
/// </summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric")]
public sealed record RubricEditionView
{
    /// <summary>Unique in the bloc, such as <c>hd42-2025</c>; commands and sheets name the edition by it.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>What the edition is called, in Vietnamese.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>The document that it comes from, such as Hướng dẫn 42-HD/BTCTW.</summary>
    [Id(2)] public required string Source { get; init; }

    /// <summary>The first day from which it may score; it scores no month before.</summary>
    [Id(3)] public required DateOnly ValidFrom { get; init; }

    /// <summary>What the edition chose where its source leaves a gap.</summary>
    [Id(4)] public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Fewest points of Good (Tốt).</summary>
    [Id(5)] public required decimal Good { get; init; }

    /// <summary>Fewest points of Fair (Khá); below <c>good</c>.</summary>
    [Id(6)] public required decimal Fair { get; init; }

    /// <summary>Fewest points of Average (Trung bình); fewer are Poor (Kém).</summary>
    [Id(7)] public required decimal Average { get; init; }

    /// <summary>Smallest difference between two marks: 1 or 0.5.</summary>
    [Id(8)] public required decimal Step { get; init; }

    /// <summary>Codes without whose full marks a meeting is at best Fair.</summary>
    [Id(9)] public required ImmutableArray<string> MustBeFull { get; init; }

    /// <summary>The groups of criteria in the order of the sheet.</summary>
    [Id(10)] public required ImmutableArray<RubricGroupView> Groups { get; init; }

    /// <summary>It came with the platform; otherwise the bloc published it.</summary>
    [Id(11)] public required bool IsPreset { get; init; }
}

/// <summary>A group of criteria of an edition, such as attendance or conduct.</summary>
/// <param name="Code">Code within the edition, lower-case letters, digits and hyphens.</param>
/// <param name="Name">What the edition calls the group, in Vietnamese.</param>
/// <param name="Max">
/// Most points of the group: its criteria add up to it for every kind of meeting that it applies to.
/// </param>
/// <param name="Criteria">The criteria in the order of the sheet.</param>
[GenerateSerializer, Immutable, Alias("scoring.rubric-group")]
public sealed record RubricGroupView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Max,
    [property: Id(3)] ImmutableArray<RubricCriterionView> Criteria);

/// <summary>One criterion of an edition (tiêu chí): how many points it gives, and who gives them.</summary>
/// <param name="Code">
/// Code within the edition, lower-case letters, digits and hyphens; commands and sheets name the criterion by it.
/// </param>
/// <param name="Name">What the edition calls it, in Vietnamese.</param>
/// <param name="Max">Most points that it gives; above 0.</param>
/// <param name="Kind">Whether the evidence gives the points, or people do.</param>
/// <param name="Measure">
/// Which measure of the evidence gives the points, as in <c>Evidence.criterion</c>; null for a criterion that people
/// judge.
/// </param>
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
