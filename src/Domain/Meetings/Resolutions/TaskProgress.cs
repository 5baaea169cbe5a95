namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>How far a task has come.</summary>
public enum TaskProgress
{
    Assigned,

    /// <summary>Work on it has been reported; it is not finished.</summary>
    Reported,
    Done,
}
