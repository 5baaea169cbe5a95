namespace ChiBo.Domain.Inspections.Findings;

/// <summary>How far a finding has come. Source: domain/process.md §6.</summary>
public enum FindingState
{
    /// <summary>The cell is to answer.</summary>
    Raised,

    /// <summary>The organisation or the inspection is to verify.</summary>
    Answered,

    /// <summary>The inspection is to close it.</summary>
    Verified,

    Closed,

    /// <summary>Its cause went away; it closed itself.</summary>
    Healed,

    /// <summary>As the record now stands there never was a cause: it was corrected, or heard of too late.</summary>
    Withdrawn,

    /// <summary>In an inspection file, proposed or open.</summary>
    Escalated,
}
