using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>Ends an inspection with its conclusion; the findings it was about are closed with it.</summary>
public sealed record ConcludeInspection(Actor Actor, string FileId, string Conclusion) : ICaseOrder
{
    public static Refusal? Guard(CellCase state, Actor actor, string fileId) =>
        FileGuards.Check(state, fileId, actor, out var file)
        ?? (file.State != FileState.Open ? InspectionRefusals.NotOpen : null)
        ?? (file.Visits.IsEmpty ? InspectionRefusals.NotVisited : null);

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (FileGuards.Check(state, FileId, Actor, out var file) is { } denied) return denied;
        if (Actor.OrderId is { } order && file.ConcludeOrderId == order) return Decision<CaseChange>.Nothing;
        if (Limits.Check("conclusion", Conclusion, Limits.Text) is { } text) return text;
        if (Guard(state, Actor, FileId) is { } no) return no;
        return (ImmutableArray<CaseChange>)
        [
            new FileChanged(
                file with
                {
                    State = FileState.Concluded,
                    Conclusion = Conclusion,
                    ConcludedAt = at,
                    ConcludedById = Actor.Id,
                    ConcludeOrderId = Actor.OrderId,
                }),
            .. file.FindingIds.Select(id => state.Find(id)!).Where(f => f.IsUnresolved)
                .Select(f => new FindingChanged(f.After(FindingStepKind.Closed, FindingState.Closed, at, Actor, Conclusion))),
        ];
    }
}
