namespace ChiBo.Projections.Inspections;

/// <summary>What a list of findings is ordered by.</summary>
public enum FindingOrder
{
    /// <summary>By when it was raised, or raised again, latest first.</summary>
    NewestFirst,
    /// <summary>By the last day for the cell's answer, soonest first.</summary>
    Deadline,
    /// <summary>By the cell's id.</summary>
    Cell,
}
