using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The bloc sets up a working group.</summary>
/// <param name="Actor">The bloc's office.</param>
/// <param name="Path">The group's.</param>
/// <param name="Roster">Who belongs to it.</param>
/// <param name="BlocExists">Whether the bloc uses the platform.</param>
public sealed record RegisterWorkingGroup(Actor Actor, ScopePath Path, GroupRoster Roster, bool BlocExists)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (!BlocExists || !Actor.Reaches(Path)) return CommonRefusals.NotFound;
        if (!Actor.Is(Path, Role.BlocOffice)) return CommonRefusals.NotPermitted;
        if (group.Exists) return CommonRefusals.AlreadyExists;
        if (!WorkingGroupId.Fits(Path)) return CommonRefusals.InvalidValue("id");
        if (Roster.Check(Path.Bloc) is { } no) return no;
        return new WorkingGroupRegistered(Path, Roster.Name, Roster.LeadId, Roster.Members, at);
    }
}
