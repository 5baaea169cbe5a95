namespace ChiBo.Domain.Inspections.Findings;

/// <summary>How far a finding has come. Source: domain/process.md §6.</summary>
public enum FindingState
{
    /// <summary>Waits for the cell's answer.</summary>
    Raised,

    /// <summary>Waits for the organisation's committee or inspection to verify the answer.</summary>
    Answered,

    /// <summary>The answer holds; waits for inspection to close it.</summary>
    Verified,

    /// <summary>People have closed it; nothing more is to be done.</summary>
    Closed,

    /// <summary>Its cause went away, and it closed itself.</summary>
    Healed,

    /// <summary>As the record now stands there never was a cause: it was corrected, or heard of too late.</summary>
    Withdrawn,

    /// <summary>In an inspection file, proposed or open, which ends it.</summary>
    Escalated,
}
