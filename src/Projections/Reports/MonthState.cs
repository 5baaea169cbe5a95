namespace ChiBo.Projections.Reports;

/// <summary>How a cell's regular meeting of a month stands.</summary>
public enum MonthState
{
    /// <summary>No meeting is planned and the month is not over.</summary>
    NotPlanned,
    /// <summary>A meeting is planned and has not opened.</summary>
    Planned,
    /// <summary>The meeting is open at this moment.</summary>
    InSession,
    /// <summary>The meeting has closed, whether its score is confirmed or not.</summary>
    Held,
    /// <summary>The meeting was called off and the month is not over.</summary>
    Cancelled,

    /// <summary>The month ended without one. Nobody sets it: it follows.</summary>
    Missed,
}
