using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;

namespace ChiBo.Inspection.Cases;

/// <summary>Brings the cases of cells in line with their records.</summary>
internal sealed class Examiner(CaseStore store, InspectionRules rules)
{
    private const int AtOnce = 100;
    private const int Tries = 10;

    /// <summary>Examines whatever is due, until nothing is.</summary>
    /// <returns>How many cells were examined, and how many findings and files changed.</returns>
    public async Task<(int Cells, int Changes)> ExamineDue(CancellationToken cancellation = default)
    {
        var (cells, changes) = (0, 0);
        while (true)
        {
            var due = await store.FindDue(AtOnce, cancellation);
            if (due.Count == 0) return (cells, changes);
            foreach (var cell in due)
            {
                changes += await Examine(ScopePath.Parse(cell), cancellation);
                cells++;
            }
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
