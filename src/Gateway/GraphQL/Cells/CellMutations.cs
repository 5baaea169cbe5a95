using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Orders to a cell.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CellMutations
{
    /// <summary>Begins a cell in an organisation; by the bloc's office.</summary>
    /// <param name="input">The new cell's id and name.</param>
    [ChecksInput]
    public Task<CellPayload> RegisterCell(RegisterCellInput input, IResolverContext context) =>
        context.OrderCell(input.Id, (cell, caller) => cell.Register(caller, new RegisterCellRequest(input.Name)));

    /// <summary>Gives a cell another name; by the bloc's office.</summary>
    /// <param name="input">The cell and its new name.</param>
    [ChecksInput]
    public Task<CellPayload> RenameCell(RenameCellInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.Rename(caller, new RenameCellRequest(input.Name)));

    /// <summary>
    /// Registers when and where the cell meets from a month on; planned meetings that nobody has touched follow. By
    /// secretary, deputy and the bloc's office.
    /// </summary>
    /// <param name="input">Day, time, place and the first month.</param>
    [ChecksInput]
    public Task<CellPayload> SetCellSchedule(SetCellScheduleInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.SetSchedule(
            caller, new SetCellScheduleRequest(input.DayOfMonth, input.Time, input.Place, input.FromMonth)));

    /// <summary>
    /// Registers the thematic topics of a year with the superior (S3); by secretary, deputy and the bloc's office.
    /// </summary>
    /// <param name="input">The year with all its topics: an earlier plan of it is replaced.</param>
    [ChecksInput]
    public Task<CellPayload> RegisterThematicPlan(RegisterThematicPlanInput input, IResolverContext context) =>
        context.OrderCell(input.CellId, (cell, caller) => cell.RegisterThematicPlan(
            caller,
            new RegisterThematicPlanRequest(
                input.Year, input.Topics.Each(t => new ThematicTopicView(t.Quarter, t.Title)))));
}
