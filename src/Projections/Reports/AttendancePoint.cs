namespace ChiBo.Projections.Reports;

/// <summary>Attendance of the regular meetings of a month.</summary>
public sealed record AttendancePoint
{
    public string Month { get; init; } = "";

    /// <summary>How many were held.</summary>
    public int Meetings { get; init; }

    /// <summary>The denominator, summed.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }
    public int AbsentExcused { get; init; }
    public int AbsentUnexcused { get; init; }
}
