namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>How somebody was found to be present.</summary>
public enum CheckInWay
{
    /// <summary>With the room's code, on the own device.</summary>
    Code,

    /// <summary>By the minutes taker or the chair.</summary>
    Recorded,
}
