namespace ChiBo.Projections.Reports;

/// <summary>Attendance of the regular meetings of one month, added up over cells: one point of the trend.</summary>
public sealed record AttendancePoint
{
    /// <summary>The month, such as 2026-11; only months in which a regular meeting was held have a point.</summary>
    public string Month { get; init; } = "";

    /// <summary>Regular meetings held in the month, by all cells that the caller and the argument reach.</summary>
    public int Meetings { get; init; }

    /// <summary>The denominators of these meetings, added up (process.md §4).</summary>
    public int Expected { get; init; }

    /// <summary>Of those expected, how many were present, added up over the meetings.</summary>
    public int Present { get; init; }
    /// <summary>Of those expected, how many were absent with a reason, added up.</summary>
    public int AbsentExcused { get; init; }
    /// <summary>Of those expected, how many were absent without a reason, added up.</summary>
    public int AbsentUnexcused { get; init; }
}
