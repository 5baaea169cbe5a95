namespace ChiBo.Domain.Meetings;

/// <summary>
/// How far a meeting has come. Missed is not among them: nobody sets it, it follows from a month that ended.
/// Source: domain/process.md §3.
/// </summary>
public enum MeetingPhase
{
    Planned,
    Prepared,
    Convened,
    Open,
    Closed,
    Published,
    Confirmed,
    Cancelled,
}
