namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>How somebody was found to be present.</summary>
public enum CheckInWay
{
    /// <summary>By the room's code, on their own device.</summary>
    Code,

    /// <summary>By the minutes taker or whoever leads.</summary>
    Recorded,
}
