using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A cell of an organisation begins to use the platform.</summary>
[GenerateSerializer, Immutable, Alias("cells.register")]
public sealed record RegisterCellRequest([property: Id(0)] string Name)
{
    /// <summary>The import that registers it; null for none.</summary>
    [Id(1)]
    public string? ImportId { get; init; }
}

/// <summary>A cell takes another name.</summary>
[GenerateSerializer, Immutable, Alias("cells.rename")]
public sealed record RenameCellRequest([property: Id(0)] string Name);

/// <summary>The day of each month (1-28), the time and the place at which the cell meets, from a month on.</summary>
/// <param name="FromMonth"><c>2026-11</c>; null for the current month.</param>
[GenerateSerializer, Immutable, Alias("cells.set-schedule")]
public sealed record SetCellScheduleRequest(
    [property: Id(0)] int DayOfMonth,
    [property: Id(1)] TimeOnly Time,
    [property: Id(2)] string Place,
    [property: Id(3)] string? FromMonth);

/// <summary>The year's thematic topics; replaces the plan of that year.</summary>
[GenerateSerializer, Immutable, Alias("cells.register-thematic-plan")]
public sealed record RegisterThematicPlanRequest(
    [property: Id(0)] int Year, [property: Id(1)] ImmutableArray<ThematicTopicView> Topics);
