namespace ChiBo.Domain.WorkingGroups;

/// <summary>A visit entered the group's plan.</summary>
public sealed record VisitPlanned(Visit Visit) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state with { Visits = state.Visits.Add(Visit), LastVisit = state.LastVisit + 1 };
}
