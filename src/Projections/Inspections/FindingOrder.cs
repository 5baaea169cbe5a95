namespace ChiBo.Projections.Inspections;

/// <summary>What a list of findings is ordered by.</summary>
public enum FindingOrder
{
    NewestFirst,
    Deadline,
    Cell,
}
