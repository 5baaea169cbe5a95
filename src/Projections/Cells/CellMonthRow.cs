namespace ChiBo.Projections.Cells;

/// <summary>What a month of a cell counts as, as the rating service said.</summary>
public sealed record CellMonthRow
{
    public string CellId { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string Grade { get; init; } = "";
    public decimal? Points { get; init; }
    public string? MeetingId { get; init; }
    public string? RubricEdition { get; init; }
    public bool IsMissed { get; init; }
}
