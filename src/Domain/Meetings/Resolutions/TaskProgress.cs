namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>How far a task has come.</summary>
public enum TaskProgress
{
    /// <summary>Given, and not reported on yet.</summary>
    Assigned,

    /// <summary>Work on it was reported; it is not finished.</summary>
    Reported,
    /// <summary>Reported as finished.</summary>
    Done,
}
