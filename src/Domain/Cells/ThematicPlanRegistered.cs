namespace ChiBo.Domain.Cells;

/// <summary>The cell registered what it studies in a year.</summary>
public sealed record ThematicPlanRegistered(ThematicPlan Plan) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var before = state.ThematicPlans.FirstOrDefault(p => p.Year == Plan.Year);
        var plan = before is null ? Plan : Plan with { FirstRegisteredAt = before.FirstRegisteredAt ?? before.RegisteredAt };
        return state with
        {
            ThematicPlans = [.. state.ThematicPlans.Where(p => p.Year != Plan.Year).Append(plan).OrderBy(p => p.Year)],
        };
    }
}
