namespace ChiBo.Projections.WorkingGroups;

/// <summary>A cell and when its schedule has it meet.</summary>
public sealed record CellToVisitRow
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public int? DayOfMonth { get; init; }

    /// <summary>In Viet Nam, such as 07:30.</summary>
    public string? Time { get; init; }
}
