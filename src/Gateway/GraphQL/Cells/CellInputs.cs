using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>
/// A cell begins to use the platform, under its organisation's id and its own: <c>khoi-mau/so-tai-chinh/cb-01</c>.
/// </summary>
/// <param name="Id">
/// The organisation's id, a slash and the cell's own part, such as <c>khoi-mau/so-tai-chinh/cb-01</c>; never changed
/// afterwards.
/// </param>
/// <param name="Name">What the cell is called, at most 200 characters.</param>
public sealed record RegisterCellInput([property: ID] string Id, string Name);

/// <summary>A cell takes another name.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="Name">What the cell is called, at most 200 characters.</param>
public sealed record RenameCellInput([property: ID] string CellId, string Name);

/// <summary>The day of each month (1-28), the time and the place at which the cell meets, from a month on.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="DayOfMonth">The day of each month, 1 to 28 so that every month has it.</param>
/// <param name="Time">When the meeting begins, in Viet Nam.</param>
/// <param name="Place">Where it takes place, at most 200 characters.</param>
/// <param name="FromMonth">The first month that it holds for, such as 2026-11; the current one when missing.</param>
public sealed record SetCellScheduleInput(
    [property: ID] string CellId, int DayOfMonth, TimeOnly Time, string Place,
    [property: OptionalYearMonth] string? FromMonth = null);

/// <summary>The year's thematic topics; replaces the plan of that year.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="Year">This year or the next.</param>
/// <param name="Topics">At most 24 topics, with one at least for every quarter still to come.</param>
public sealed record RegisterThematicPlanInput(
    [property: ID] string CellId, int Year, IReadOnlyList<ThematicTopicInput> Topics);

/// <summary>A topic and the quarter (1-4) in which it is studied.</summary>
/// <param name="Quarter">The quarter in which it is studied, 1 to 4.</param>
/// <param name="Title">What is studied, at most 500 characters.</param>
public sealed record ThematicTopicInput(int Quarter, string Title);
