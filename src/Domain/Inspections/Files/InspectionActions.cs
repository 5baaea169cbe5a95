using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>
/// What an actor may do with an inspection file now, and why not the rest: the orders' own guards are asked.
/// </summary>
public static class InspectionActions
{
    private static readonly
        ImmutableArray<(InspectionAction Action, Func<CellCase, Actor, string, Refusal?> Guard)> All =
    [
        (InspectionAction.OpenInspection, OpenInspection.Guard),
        (InspectionAction.RecordInspectionVisit, RecordInspectionVisit.Guard),
        (InspectionAction.ConcludeInspection, ConcludeInspection.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(InspectionAction Action, Refusal? Refusal)> Of(
        CellCase cell, string fileId, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(cell, actor, fileId)));
}
