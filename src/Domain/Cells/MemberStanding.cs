namespace ChiBo.Domain.Cells;

/// <summary>Whether a member is expected at the cell's meetings. Source: domain/process.md §4.</summary>
public enum MemberStanding
{
    /// <summary>Belongs here and is expected.</summary>
    Active,

    /// <summary>Need not come; leaves the denominator of attendance unless present.</summary>
    Exempt,

    /// <summary>Belongs to another cell and takes part here for a time: expected.</summary>
    TemporarilyIn,

    /// <summary>Belongs here and takes part in another cell for a time: not expected.</summary>
    TemporarilyOut,
}
