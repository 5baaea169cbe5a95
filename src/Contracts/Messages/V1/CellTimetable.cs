namespace ChiBo.Contracts.Messages.V1;

/// <summary>When and where a cell holds its regular meeting.</summary>
public sealed record CellTimetable
{
    /// <summary>1-28.</summary>
    public int DayOfMonth { get; init; }

    /// <summary>In Viet Nam.</summary>
    public TimeOnly Time { get; init; }

    public string Place { get; init; } = "";

    /// <summary>The first month for which it holds, such as 2026-11.</summary>
    public string FromMonth { get; init; } = "";
}
