using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The cell sends its superior the year's thematic topics: at least one in every quarter still to come (S3).
/// </summary>
public sealed record RegisterThematicPlan(Actor Actor, int Year, ImmutableArray<ThematicTopic> Topics)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        var now = Month.At(at);
        if (Year < now.Year) return CellRefusals.YearPassed(Year);
        if (Year > now.Year + 1) return CommonRefusals.InvalidValue("year");
        if (Topics.Length > CellLimits.TopicsPerYear) return CommonRefusals.TooMany("topics", CellLimits.TopicsPerYear);
        foreach (var topic in Topics)
        {
            if (topic.Quarter is < 1 or > 4) return CommonRefusals.InvalidValue("quarter");
            if (Limits.Check("title", topic.Title, Limits.Title) is { } refusal) return refusal;
        }

        for (var quarter = Year == now.Year ? now.Quarter : 1; quarter <= 4; quarter++)
            if (!Topics.Any(t => t.Quarter == quarter)) return CellRefusals.QuarterWithoutTopic(quarter);
        if (state.ThematicPlans.All(p => p.Year != Year) && state.ThematicPlans.Length >= CellLimits.ThematicPlans)
            return CommonRefusals.TooMany("thematicPlans", CellLimits.ThematicPlans);
        return new ThematicPlanRegistered(new ThematicPlan(Year, at, Topics));
    }
}
