using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Takes a roster file over: each row is decided by the rules of the orders that it stands for; good rows are imported,
/// the others reported. After a file that changes nobody the import before it can still be taken back.
/// </summary>
/// <param name="Actor">Who imports it.</param>
/// <param name="ImportId">Drawn by whoever read the file: the report is found by it.</param>
/// <param name="File">What was read.</param>
public sealed record ImportRoster(Actor Actor, string ImportId, RosterFile File) : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        var trial = Try(state, at);
        return trial.Refusal is { } refusal ? refusal : trial.Events.Add(new RosterImported(trial.Report!));
    }

    /// <summary>What would become of the file.</summary>
    public TriedRosterImport Try(CellState state, DateTimeOffset at)
    {
        if ((Guard(state, Actor) ?? File.Refusal ?? RosterIdentities.Doubt(state, File)) is { } refusal)
        {
            return new TriedRosterImport(refusal, null, []);
        }

        var trial = new RosterTrial(Actor, state, at, File.Columns);
        foreach (var row in File.Rows) trial.Take(row);
        var today = VietnamTime.DateOf(at);
        var named = File.Rows.Select(r => r.MemberId).ToImmutableHashSet(StringComparer.Ordinal);
        var notInFile = state.Members.Values
            .Where(m => m.BelongsOn(today) && !named.Contains(m.Id))
            .Select(m => m.Id)
            .Order(StringComparer.Ordinal);
        var report = new RosterImportReport(
            ImportId, at, trial.Added, trial.Changed, trial.Unchanged,
            [.. File.Refused.Concat(trial.Refused).OrderBy(r => r.Line)], [.. notInFile], File.UnknownColumns)
        {
            Touched = [.. trial.Touched],
            Notices = [.. trial.Notices],
            Opened = UndoRosterImport.OpenedMeetings(state),
        };
        return new TriedRosterImport(null, report, trial.Events);
    }
}
