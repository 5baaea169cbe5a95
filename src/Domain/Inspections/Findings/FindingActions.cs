using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What an actor may do with a finding now, and why not the rest: the orders' own guards are asked.</summary>
public static class FindingActions
{
    private static readonly ImmutableArray<(FindingAction Action, Func<CellCase, Actor, string, Refusal?> Guard)> All =
    [
        (FindingAction.AnswerFinding, AnswerFinding.Guard),
        (FindingAction.VerifyFinding, VerifyFinding.Guard),
        (FindingAction.CloseFinding, CloseFinding.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    /// <param name="cell">With the finding, and the inspection file that it is in.</param>
    /// <param name="findingId">The finding.</param>
    /// <param name="actor">Who would act.</param>
    public static IEnumerable<(FindingAction Action, Refusal? Refusal)> Of(
        CellCase cell, string findingId, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(cell, actor, findingId)));
}
