using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The group has another name, lead or members.</summary>
/// <param name="Actor">The bloc's office.</param>
/// <param name="Roster">All of it as it shall be.</param>
public sealed record ChangeWorkingGroup(Actor Actor, GroupRoster Roster) : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public static Refusal? Guard(WorkingGroupState group, Actor actor) => VisitAccess.Registers(group, actor);

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group, Actor) is { } denied) return denied;
        if (Roster.Check(group.Path.Bloc) is { } no) return no;
        foreach (var visitor in group.Visits.Where(v => v.IsOpen).SelectMany(v => v.Visitors))
            if (Roster.Members.All(m => m.MemberId != visitor.MemberId))
                return WorkingGroupRefusals.MemberAssigned(visitor.Name);
        return Roster.Name == group.Name && Roster.LeadId == group.LeadId && Roster.Members.SequenceEqual(group.Members)
            ? Decision<WorkingGroupEvent>.Nothing
            : new WorkingGroupChanged(Roster.Name, Roster.LeadId, Roster.Members);
    }
}
