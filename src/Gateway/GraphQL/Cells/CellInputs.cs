namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>
/// A cell begins to use the platform, under its organisation's id and its own: <c>khoi-mau/so-tai-chinh/cb-01</c>.
/// </summary>
public sealed record RegisterCellInput([property: ID] string Id, string Name);

/// <summary>A cell takes another name.</summary>
public sealed record RenameCellInput([property: ID] string CellId, string Name);

/// <summary>The day of each month (1-28), the time and the place at which the cell meets, from a month on.</summary>
/// <param name="FromMonth"><c>2026-11</c>; null for the current month.</param>
public sealed record SetCellScheduleInput(
    [property: ID] string CellId, int DayOfMonth, TimeOnly Time, string Place, string? FromMonth = null);

/// <summary>The year's thematic topics; replaces the plan of that year.</summary>
public sealed record RegisterThematicPlanInput(
    [property: ID] string CellId, int Year, IReadOnlyList<ThematicTopicInput> Topics);

/// <summary>A topic and the quarter (1-4) in which it is studied.</summary>
public sealed record ThematicTopicInput(int Quarter, string Title);
