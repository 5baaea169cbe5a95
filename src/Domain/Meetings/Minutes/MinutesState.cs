namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>How far the minutes have come.</summary>
public enum MinutesState
{
    /// <summary>Nothing was drafted yet.</summary>
    None,
    /// <summary>Drafted from what happened; the words may still be changed.</summary>
    Draft,

    /// <summary>Read to the meeting and approved: their content is frozen.</summary>
    Approved,

    /// <summary>Signed by minutes taker and chair: never changed again, only corrected by addenda.</summary>
    Signed,
}
