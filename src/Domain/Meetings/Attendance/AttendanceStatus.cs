namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Whether somebody came.</summary>
public enum AttendanceStatus
{
    /// <summary>Nobody knows yet.</summary>
    Expected,
    Present,

    /// <summary>Absent with a reason.</summary>
    AbsentExcused,

    /// <summary>Absent without a reason.</summary>
    AbsentUnexcused,

    /// <summary>Exempt, or temporarily in another cell, and not here.</summary>
    NotExpected,
}
