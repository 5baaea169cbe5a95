using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Why a working group is not registered or changed.</summary>
public static class WorkingGroupRefusals
{
    /// <summary>Nobody of that id is on the roster of the cell that was named.</summary>
    public static Refusal UnknownMember(string memberId) => new("group.unknown-member", memberId);

    /// <summary>The lead is one of the members.</summary>
    public static readonly Refusal LeadNotMember = new("group.lead-not-member");

    /// <summary>Who is assigned to a visit that is not over stays in the group until it is, or another is assigned.</summary>
    public static Refusal MemberAssigned(string name) => new("group.member-assigned", name);
}
