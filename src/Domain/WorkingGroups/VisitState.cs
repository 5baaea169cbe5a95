namespace ChiBo.Domain.WorkingGroups;

/// <summary>How far a visit has come.</summary>
public enum VisitState
{
    /// <summary>A group is to visit the cell; nobody is assigned.</summary>
    Planned,
    /// <summary>Visitors are named.</summary>
    Assigned,
    /// <summary>The lead has submitted the visit sheet.</summary>
    Submitted,
    /// <summary>The cell has answered the sheet.</summary>
    Answered,
    /// <summary>Called off with a reason before it was submitted.</summary>
    Cancelled,
}
