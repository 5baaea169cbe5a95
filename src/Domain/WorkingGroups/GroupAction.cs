namespace ChiBo.Domain.WorkingGroups;

/// <summary>What somebody may want to do with a working group; named as in the API.</summary>
public enum GroupAction
{
    ChangeWorkingGroup,
    PlanVisit,
}
