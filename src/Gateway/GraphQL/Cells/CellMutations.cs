using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Orders to a cell.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CellMutations
{
    [ChecksInput]
    public Task<CellPayload> RegisterCell(RegisterCellInput input, IResolverContext context) =>
        context.OrderCell(input.Id, (cell, caller) => cell.Register(caller, new RegisterCellRequest(input.Name)));

    [ChecksInput]
    public Task<CellPayload> RenameCell(RenameCellInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.Rename(caller, new RenameCellRequest(input.Name)));

    [ChecksInput]
    public Task<CellPayload> SetCellSchedule(SetCellScheduleInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.SetSchedule(
            caller, new SetCellScheduleRequest(input.DayOfMonth, input.Time, input.Place, input.FromMonth)));

    [ChecksInput]
    public Task<CellPayload> RegisterThematicPlan(RegisterThematicPlanInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.RegisterThematicPlan(
            caller,
            new RegisterThematicPlanRequest(
                input.Year, input.Topics.Each(t => new ThematicTopicView(t.Quarter, t.Title)))));
}
