namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>How far the minutes have come.</summary>
public enum MinutesState
{
    /// <summary>Not drafted.</summary>
    None,
    Draft,

    /// <summary>Read to the meeting and approved: their content is frozen.</summary>
    Approved,

    /// <summary>By minutes taker and chair: never changed again.</summary>
    Signed,
}
