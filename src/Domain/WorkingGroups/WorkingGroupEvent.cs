using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Something that happened to a working group.</summary>
public abstract record WorkingGroupEvent : IEvent<WorkingGroupState>
{
    public abstract WorkingGroupState Apply(WorkingGroupState state);
}
