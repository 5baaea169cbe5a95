using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Name, lead and members of a group, as the office gives them.</summary>
/// <param name="Name">The group's.</param>
/// <param name="LeadId">One of the members.</param>
/// <param name="Members">As their cells' rosters know them; an empty name for who is not on the roster that was named.</param>
public sealed record GroupRoster(string Name, string LeadId, ImmutableArray<GroupMember> Members)
{
    internal Refusal? Check(ScopePath bloc)
    {
        if (Limits.Check("name", Name, Limits.Name) is { } name) return name;
        if (Members.Length > WorkingGroupLimits.Members)
            return CommonRefusals.TooMany("members", WorkingGroupLimits.Members);
        foreach (var member in Members)
            if (member.Name.Length == 0 || member.Cell.Bloc != bloc)
                return WorkingGroupRefusals.UnknownMember(member.MemberId);
        if (Members.DistinctBy(m => m.MemberId).Count() != Members.Length) return CommonRefusals.InvalidValue("members");
        return Members.Any(m => m.MemberId == LeadId) ? null : WorkingGroupRefusals.LeadNotMember;
    }
}
