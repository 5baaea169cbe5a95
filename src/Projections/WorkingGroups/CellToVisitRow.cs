namespace ChiBo.Projections.WorkingGroups;

/// <summary>A cell and when its schedule has it meet.</summary>
public sealed record CellToVisitRow
{
    public string Id { get; init; } = "";n    public string Name { get; init; } = "";n    public int? DayOfMonth { get; init; }nn    /// <summary>In Viet Nam, such as 07:30.</summary>n    public string? Time { get; init; }
}
