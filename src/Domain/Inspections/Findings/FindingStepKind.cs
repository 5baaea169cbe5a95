namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What happened to a finding in one step.</summary>
public enum FindingStepKind
{
    /// <summary>A check found it for the first time.</summary>
    Raised,
    /// <summary>Its cause came back after it had been resolved.</summary>
    RaisedAgain,
    /// <summary>The cell explained itself.</summary>
    Answered,
    /// <summary>The answer was found to hold.</summary>
    Verified,
    /// <summary>The answer was found not to hold: the cell answers anew, with a new last day.</summary>
    SentBack,
    /// <summary>Inspection closed it, or a conclusion did.</summary>
    Closed,
    /// <summary>The cause went away and it closed itself.</summary>
    Healed,
    /// <summary>By the record as it now stands there never was a cause.</summary>
    Withdrawn,
    /// <summary>It went into an inspection file.</summary>
    Escalated,

    /// <summary>Left a proposed inspection file again, because its reason went away.</summary>
    Released,
}
