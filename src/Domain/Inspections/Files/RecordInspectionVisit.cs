using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>Records that the team was at the cell, and what it saw there.</summary>
public sealed record RecordInspectionVisit(Actor Actor, string FileId, DateOnly On, string Note) : ICaseOrder
{
    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        var file = state.FindFile(FileId);
        if (Actor.Check(file is not null, state.Cell, Role.Inspection) is { } denied) return denied;
        if (Actor.OrderId is { } order && file!.Visits.Any(v => v.OrderId == order)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Text) is { } text) return text;
        if (file!.State != FileState.Open) return InspectionRefusals.NotOpen;
        if (On < VietnamTime.DateOf(file.OpenedAt!.Value) || On > VietnamTime.DateOf(at))
            return CommonRefusals.InvalidValue("on");
        if (file.Visits.Length >= FileLimits.Visits) return CommonRefusals.TooMany("visits", FileLimits.Visits);
        return new FileChanged(
            file with { Visits = file.Visits.Add(new InspectionVisit(On, Note, Actor.Id, at, Actor.OrderId)) });
    }
}
