using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Orders about working groups themselves.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WorkingGroupMutations
{
    /// <summary>Sets up a working group; by the bloc's office.</summary>
    /// <param name="input">Id, name, lead and members.</param>
    [ChecksInput]
    public Task<WorkingGroupPayload> RegisterWorkingGroup(RegisterWorkingGroupInput input, IResolverContext context) =>
        context.OrderWorkingGroup(input.Id, (group, caller) =>
            group.Register(caller, Request(input.Name, input.LeadId, input.Members)));

    /// <summary>Changes name, lead and members of a working group; by the bloc's office.</summary>
    /// <param name="input">The group as it shall be from now on.</param>
    [ChecksInput]
    public Task<WorkingGroupPayload> ChangeWorkingGroup(ChangeWorkingGroupInput input, IResolverContext context) =>
        context.OrderWorkingGroup(input.WorkingGroupId, (group, caller) =>
            group.Change(caller, Request(input.Name, input.LeadId, input.Members)));

    private static WorkingGroupRequest Request(string name, string leadId, IReadOnlyList<GroupMemberInput> members) =>
        new(name, leadId, members.Each(m => new GroupMemberRequest(m.MemberId, m.CellId)));
}
