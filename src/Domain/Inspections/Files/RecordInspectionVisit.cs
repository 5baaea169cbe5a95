using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>Records that the team was at the cell, and what it saw there.</summary>
public sealed record RecordInspectionVisit(Actor Actor, string FileId, DateOnly On, string Note) : ICaseOrder
{
    public static Refusal? Guard(CellCase state, Actor actor, string fileId) =>
        FileGuards.Check(state, fileId, actor, out var file)
        ?? (file.State != FileState.Open ? InspectionRefusals.NotOpen : null)
        ?? (file.Visits.Length >= FileLimits.Visits ? CommonRefusals.TooMany("visits", FileLimits.Visits) : null);

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (FileGuards.Check(state, FileId, Actor, out var file) is { } denied) return denied;
        if (Actor.OrderId is { } order && file.Visits.Any(v => v.OrderId == order)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Text) is { } text) return text;
        if (Guard(state, Actor, FileId) is { } no) return no;
        if (On < VietnamTime.DateOf(file.OpenedAt!.Value) || On > VietnamTime.DateOf(at))
            return CommonRefusals.InvalidValue("on");
        return new FileChanged(
            file with { Visits = file.Visits.Add(new InspectionVisit(On, Note, Actor.Id, at, Actor.OrderId)) });
    }
}
