namespace ChiBo.Domain.Cells;

/// <summary>The cell registered what it studies in a year.</summary>
public sealed record ThematicPlanRegistered(ThematicPlan Plan) : CellEvent
{
    public override CellState Apply(CellState state) => state with
    {
        ThematicPlans = [.. state.ThematicPlans.Where(p => p.Year != Plan.Year).Append(Plan).OrderBy(p => p.Year)],
    };
}
