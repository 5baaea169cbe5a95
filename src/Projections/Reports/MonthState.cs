namespace ChiBo.Projections.Reports;

/// <summary>How a cell's regular meeting of a month stands.</summary>
public enum MonthState
{
    /// <summary>No meeting has been planned yet.</summary>
    NotPlanned,
    Planned,
    InSession,
    Held,
    Cancelled,

    /// <summary>
    /// The month ended without one, and the days are over in which the bloc lets it still be held. Computed, never set.
    /// </summary>
    Missed,
}
