namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Whether somebody on the roll came.</summary>
public enum AttendanceStatus
{
    /// <summary>Nobody knows yet whether they come.</summary>
    Expected,
    /// <summary>In the room, on time or late, to the end or not.</summary>
    Present,

    /// <summary>Vắng có lý do: did not come, with a reason.</summary>
    AbsentExcused,

    /// <summary>Vắng không lý do: did not come and gave no reason; always a finding.</summary>
    AbsentUnexcused,

    /// <summary>Exempt, or temporarily in another cell, and not here: not in the denominator.</summary>
    NotExpected,
}
