using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>How far last month's tasks were carried out. Source: domain/process.md §5.</summary>
public static class Targets
{
    /// <summary>
    /// The share of the tasks due by a day that are done, 0-100, rounded down; null when none was due.
    /// </summary>
    public static int? MetPercent(ImmutableArray<CellTask> tasks, DateOnly on)
    {
        int due = 0, done = 0;
        foreach (var task in tasks)
        {
            if (task.DueOn > on) continue;
            due++;
            if (task.Progress == TaskProgress.Done) done++;
        }

        return due == 0 ? null : done * 100 / due;
    }
}
