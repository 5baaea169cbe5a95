namespace ChiBo.Projections.WorkingGroups;

/// <summary>When a cell's regular meeting of a month is.</summary>
public sealed record MeetingDateRow
{
    public string CellId { get; init; } = "";
    public string Month { get; init; } = "";
    public DateTimeOffset ScheduledAt { get; init; }
}
