using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Orders about visits.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VisitMutations
{
    public Task<VisitPayload> PlanVisit(PlanVisitInput input, IResolverContext context)
    {
        var request = new PlanVisitRequest(input.CellId, input.Month);
        return context.OrderVisit(
            context.Grains().FindWorkingGroup(input.WorkingGroupId),
            (group, caller) => group.PlanVisit(caller, request),
            (group, caller) => group.FindVisit(caller, request));
    }

    public Task<VisitPayload> AssignVisitors(AssignVisitorsInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.AssignVisitors(caller, new AssignVisitorsRequest(input.VisitId, [.. input.MemberIds])));

    public Task<VisitPayload> CancelVisit(CancelVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.CancelVisit(caller, new CancelVisitRequest(input.VisitId, input.Reason)));

    public Task<VisitPayload> SubmitVisit(SubmitVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) => group.SubmitVisit(
            caller, new SubmitVisitRequest(input.VisitId, input.SheetOf, input.Remarks, input.Recommendations)));

    public Task<VisitPayload> AnswerVisit(AnswerVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.AnswerVisit(caller, new AnswerVisitRequest(input.VisitId, input.Text)));
}
