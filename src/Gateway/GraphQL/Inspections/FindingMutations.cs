using ChiBo.Contracts.Messages.V1;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Orders about findings and inspections: the inspection service decides them.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FindingMutations
{
    [ChecksInput]
    public async Task<FindingPayload> AnswerFinding(AnswerFindingInput input, IResolverContext context) =>
        new(await context.Ask<AnswerFinding, InspectionAnswer>(
            new AnswerFinding { By = context.Orderer().ToPerson(), FindingId = input.FindingId, Answer = input.Answer }));

    [ChecksInput]
    public async Task<FindingPayload> VerifyFinding(VerifyFindingInput input, IResolverContext context) =>
        new(await context.Ask<VerifyFinding, InspectionAnswer>(
            new VerifyFinding
            {
                By = context.Orderer().ToPerson(), FindingId = input.FindingId, Holds = input.Holds, Note = input.Note,
            }));

    [ChecksInput]
    public async Task<FindingPayload> CloseFinding(CloseFindingInput input, IResolverContext context) =>
        new(await context.Ask<CloseFinding, InspectionAnswer>(
            new CloseFinding { By = context.Orderer().ToPerson(), FindingId = input.FindingId, Note = input.Note }));

    [ChecksInput]
    public async Task<InspectionPayload> OpenInspection(OpenInspectionInput input, IResolverContext context) =>
        new(await context.Ask<OpenInspection, InspectionAnswer>(
            new OpenInspection
            {
                By = context.Orderer().ToPerson(),
                CellId = input.CellId,
                FindingIds = [.. input.FindingIds ?? []],
                Plan = input.Plan,
                Team = input.Team.Each(t => new InspectionTeamMember { Name = t.Name, MemberId = t.MemberId }),
            }));

    [ChecksInput]
    public async Task<InspectionPayload> RecordInspectionVisit(RecordInspectionVisitInput input, IResolverContext context) =>
        new(await context.Ask<RecordInspectionVisit, InspectionAnswer>(
            new RecordInspectionVisit
            {
                By = context.Orderer().ToPerson(), InspectionId = input.InspectionId, On = input.On, Note = input.Note,
            }));

    [ChecksInput]
    public async Task<InspectionPayload> ConcludeInspection(ConcludeInspectionInput input, IResolverContext context) =>
        new(await context.Ask<ConcludeInspection, InspectionAnswer>(
            new ConcludeInspection
            {
                By = context.Orderer().ToPerson(), InspectionId = input.InspectionId, Conclusion = input.Conclusion,
            }));
}
