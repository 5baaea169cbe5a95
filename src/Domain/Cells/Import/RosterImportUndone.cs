namespace ChiBo.Domain.Cells.Import;

/// <summary>A roster file was taken back: whoever it touched is as before.</summary>
public sealed record RosterImportUndone(string ImportId, DateTimeOffset At) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var report = state.Imports.First(i => i.ImportId == ImportId);
        var members = state.Members.ToBuilder();
        foreach (var touched in report.Touched)
        {
            if (touched.Before is { } before) members[before.Id] = before;
            else members.Remove(touched.After.Id);
        }

        return state with
        {
            Members = members.ToImmutable(),
            Imports = state.Imports.Replace(report, report.WithoutWayBack() with { UndoneAt = At }),
        };
    }
}
