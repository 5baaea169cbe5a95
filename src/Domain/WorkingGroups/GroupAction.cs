namespace ChiBo.Domain.WorkingGroups;

/// <summary>What somebody may want to do with a working group; named as in the API.</summary>
public enum GroupAction
{
    /// <summary><c>changeWorkingGroup</c>: by the bloc's office.</summary>
    ChangeWorkingGroup,
    /// <summary><c>planVisit</c>: by the bloc's committee, its office and the group's lead.</summary>
    PlanVisit,
}
