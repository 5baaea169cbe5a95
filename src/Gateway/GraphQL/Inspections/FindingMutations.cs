using ChiBo.Contracts.Messages.V1;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Orders about findings and inspections: the inspection service decides them.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FindingMutations
{
    /// <summary>
    /// Explains a finding for the cell (giải trình); by secretary and deputy, while it waits for their answer.
    /// </summary>
    /// <param name="input">The finding, and what the cell explains.</param>
    [ChecksInput]
    public async Task<FindingPayload> AnswerFinding(AnswerFindingInput input, IResolverContext context) =>
        new(await context.Ask<AnswerFinding, InspectionAnswer>(
            new AnswerFinding { By = context.Orderer().ToPerson(), FindingId = input.FindingId, Answer = input.Answer }));

    /// <summary>
    /// Says whether the cell's answer holds (thẩm tra); by the organisation's committee or inspection, never of one's
    /// own answer.
    /// </summary>
    /// <param name="input">The finding, whether the answer holds, and what was seen.</param>
    [ChecksInput]
    public async Task<FindingPayload> VerifyFinding(VerifyFindingInput input, IResolverContext context) =>
        new(await context.Ask<VerifyFinding, InspectionAnswer>(
            new VerifyFinding
            {
                By = context.Orderer().ToPerson(), FindingId = input.FindingId, Holds = input.Holds, Note = input.Note,
            }));

    /// <summary>Closes a finding (kết thúc); by inspection, once it is verified.</summary>
    /// <param name="input">The finding and a note.</param>
    [ChecksInput]
    public async Task<FindingPayload> CloseFinding(CloseFindingInput input, IResolverContext context) =>
        new(await context.Ask<CloseFinding, InspectionAnswer>(
            new CloseFinding { By = context.Orderer().ToPerson(), FindingId = input.FindingId, Note = input.Note }));

    /// <summary>
    /// Opens an inspection of a cell, the proposed one or a new one, with plan and team, one at a time; by inspection
    /// and the bloc's committee.
    /// </summary>
    /// <param name="input">The cell, plan, team, and findings beside the proposed ones.</param>
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

    /// <summary>Records a day on which the team was at the cell, while the file is open; by inspection.</summary>
    /// <param name="input">The file, the day, and what was seen.</param>
    [ChecksInput]
    public async Task<InspectionPayload> RecordInspectionVisit(RecordInspectionVisitInput input, IResolverContext context) =>
        new(await context.Ask<RecordInspectionVisit, InspectionAnswer>(
            new RecordInspectionVisit
            {
                By = context.Orderer().ToPerson(), InspectionId = input.InspectionId, On = input.On, Note = input.Note,
            }));

    /// <summary>Ends an inspection after at least one visit; its findings are closed with it. By inspection.</summary>
    /// <param name="input">The file and the conclusion.</param>
    [ChecksInput]
    public async Task<InspectionPayload> ConcludeInspection(ConcludeInspectionInput input, IResolverContext context) =>
        new(await context.Ask<ConcludeInspection, InspectionAnswer>(
            new ConcludeInspection
            {
                By = context.Orderer().ToPerson(), InspectionId = input.InspectionId, Conclusion = input.Conclusion,
            }));
}
