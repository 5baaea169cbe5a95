namespace ChiBo.Domain.WorkingGroups;

/// <summary>How far a visit has come.</summary>
public enum VisitState
{
    Planned,
    Assigned,
    Submitted,
    Answered,
    Cancelled,
}
