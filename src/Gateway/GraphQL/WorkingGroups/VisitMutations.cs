using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.WorkingGroups;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Orders about visits.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VisitMutations
{
    [ChecksInput]
    public Task<VisitPayload> PlanVisit(PlanVisitInput input, IResolverContext context)
    {
        var request = new PlanVisitRequest(input.CellId, input.Month);
        return context.OrderVisit(
            context.Grains().FindWorkingGroup(input.WorkingGroupId),
            (group, caller) => group.PlanVisit(caller, request),
            (group, caller) => group.FindVisit(caller, request));
    }

    [ChecksInput]
    public async Task<VisitPayload> AssignVisitors(
        AssignVisitorsInput input, IResolverContext context, WorkingGroupReader groups, CancellationToken cancellation)
    {
        // which groups a person serves in only the read model knows; what those have planned, they are asked themselves
        var isAsked = ScopePath.TryParse(input.VisitId, out var visit)
            && input.MemberIds.Count <= WorkingGroupLimits.Members;
        var others = isAsked
            ? await groups.Of(ReadScope.Of(visit.Bloc), input.MemberIds, cancellation)
            : [];
        var request = new AssignVisitorsRequest(input.VisitId, [.. input.MemberIds], others);
        return await context.OrderVisit(input.VisitId, (group, caller) => group.AssignVisitors(caller, request));
    }

    [ChecksInput]
    public Task<VisitPayload> CancelVisit(CancelVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.CancelVisit(caller, new CancelVisitRequest(input.VisitId, input.Reason)));

    [ChecksInput]
    public Task<VisitPayload> SubmitVisit(SubmitVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) => group.SubmitVisit(
            caller, new SubmitVisitRequest(input.VisitId, input.SheetOf, input.Remarks, input.Recommendations)));

    [ChecksInput]
    public Task<VisitPayload> AnswerVisit(AnswerVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.AnswerVisit(caller, new AnswerVisitRequest(input.VisitId, input.Text)));
}
