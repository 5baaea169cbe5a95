namespace ChiBo.Domain.Cells;

/// <summary>Why somebody no longer belongs to the cell.</summary>
public enum MembershipEnd
{
    /// <summary>Went to another cell; set by a transfer, never given by hand.</summary>
    Transferred,
    /// <summary>Was expelled from the Party (khai trừ).</summary>
    Expelled,
    /// <summary>Left the Party of their own will.</summary>
    Resigned,
    /// <summary>Died as a member of the cell.</summary>
    Died,

    /// <summary>A temporary stay ended: the member is back in their own cell.</summary>
    StayEnded,

    /// <summary>Was entered by mistake and never belonged to the cell.</summary>
    Mistake,
}
