namespace ChiBo.Domain.Cells;

/// <summary>Why somebody no longer belongs to the cell.</summary>
public enum MembershipEnd
{
    Transferred,
    Expelled,
    Resigned,
    Died,

    /// <summary>A temporary stay ended: the member is back in their own cell.</summary>
    StayEnded,

    /// <summary>Entered by mistake.</summary>
    Mistake,
}
