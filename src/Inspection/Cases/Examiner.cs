using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.SetAside;

namespace ChiBo.Inspection.Cases;

/// <summary>Brings the cases of cells in line with their records.</summary>
internal sealed class Examiner(CaseStore store, InspectionRules rules, SetAsideRecords? aside = null)
{
    private const int AtOnce = 100;
    private const int Tries = 10;

    /// <summary>
    /// Examines whatever is due, until nothing is. A cell whose record cannot be examined is set aside and tried again with the
    /// next examination; it stops no other.
    /// </summary>
    /// <returns>How many cells were examined, and how many findings and files changed.</returns>
    public async Task<(int Cells, int Changes)> ExamineDue(CancellationToken cancellation = default)
    {
        var (cells, changes) = (0, 0);
        var failed = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var before = cells;
            for (var due = await store.FindDue("", AtOnce, cancellation); due.Count > 0;
                due = await store.FindDue(due[^1], AtOnce, cancellation))
            {
                foreach (var cell in due.Where(id => !failed.Contains(id)))
                {
                    if (await TryExamine(cell, cancellation) is { } changed) (cells, changes) = (cells + 1, changes + changed);
                    else failed.Add(cell);
                }
            }

            if (cells == before) return (cells, changes);
        }
    }

    /// <returns>How much changed; null when the cell was set aside.</returns>
    private async Task<int?> TryExamine(string cell, CancellationToken cancellation)
    {
        try
        {
            var changes = await Examine(ScopePath.Parse(cell), cancellation);
            if (aside is not null) await aside.Taken(SetAsideWork.Examination, cell);
            return changes;
        }
        catch (Exception fault) when (SetAsideRecords.IsOfTheRecord(fault))
        {
            if (aside is not null) await aside.Note(SetAsideWork.Examination, cell, fault);
            return null;
        }
    }

    private async Task<int> Examine(ScopePath cell, CancellationToken cancellation)
    {
        for (var n = 0; n < Tries; n++)
        {
            if (await store.Load(cell, cancellation) is not { } read) return 0;
            var changes = Examination.Run(read.Case, read.Record, read.Thresholds, rules, read.Now);
            if (!changes.IsEmpty && !await store.Store(read, changes, cancellation)) continue;
            await store.NoteExamined(read, cancellation);
            return changes.Length;
        }

        throw new TimeoutException($"{cell} changed {Tries} times while it was examined.");
    }
}
