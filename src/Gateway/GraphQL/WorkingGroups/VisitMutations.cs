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
    /// <summary>
    /// Plans that a group visits the regular meeting of a cell in a month; by the bloc's committee, its office and the
    /// lead.
    /// </summary>
    /// <param name="input">Group, cell and month.</param>
    [ChecksInput]
    public Task<VisitPayload> PlanVisit(PlanVisitInput input, IResolverContext context)
    {
        var request = new PlanVisitRequest(input.CellId, input.Month);
        return context.OrderVisit(
            context.Grains().FindWorkingGroup(input.WorkingGroupId),
            (group, caller) => group.PlanVisit(caller, request),
            (group, caller) => group.FindVisit(caller, request));
    }

    /// <summary>
    /// Names who of the group attends and scores; by those who plan and the lead, until the visit is submitted.
    /// </summary>
    /// <param name="input">The visit and all its visitors.</param>
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

    /// <summary>Calls a visit off with a reason; by those who plan and the lead, until it is submitted.</summary>
    /// <param name="input">The visit and the reason.</param>
    [ChecksInput]
    public Task<VisitPayload> CancelVisit(CancelVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.CancelVisit(caller, new CancelVisitRequest(input.VisitId, input.Reason)));

    /// <summary>
    /// Submits the visit sheet, after which no sheet of the group changes; by the lead, after the meeting.
    /// </summary>
    /// <param name="input">The visit, whose sheet stands, and words to the cell.</param>
    [ChecksInput]
    public Task<VisitPayload> SubmitVisit(SubmitVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) => group.SubmitVisit(
            caller, new SubmitVisitRequest(input.VisitId, input.SheetOf, input.Remarks, input.Recommendations)));

    /// <summary>Answers what the group wrote, once; by the cell's secretary or deputy.</summary>
    /// <param name="input">The visit, and what the cell says to its sheet.</param>
    [ChecksInput]
    public Task<VisitPayload> AnswerVisit(AnswerVisitInput input, IResolverContext context) =>
        context.OrderVisit(input.VisitId, (group, caller) =>
            group.AnswerVisit(caller, new AnswerVisitRequest(input.VisitId, input.Text)));
}
