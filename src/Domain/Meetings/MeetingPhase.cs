namespace ChiBo.Domain.Meetings;

/// <summary>
/// How far a meeting has come. Missed is not among them: nobody sets it, it follows from a month that ended.
/// Source: domain/process.md §3.
/// </summary>
public enum MeetingPhase
{
    /// <summary>Set to a time, by the schedule or by people; nothing prepared yet.</summary>
    Planned,
    /// <summary>The draft report was given.</summary>
    Prepared,
    /// <summary>The members were notified of time, place, agenda and documents.</summary>
    Convened,
    /// <summary>In session; the roster of the day is frozen.</summary>
    Open,
    /// <summary>The session has ended; minutes are approved and signed from here on.</summary>
    Closed,
    /// <summary>Minutes and resolution were sent to members and superior.</summary>
    Published,
    /// <summary>The superior confirmed the score: it stands.</summary>
    Confirmed,
    /// <summary>Called off with a reason; it does not go on.</summary>
    Cancelled,
}
