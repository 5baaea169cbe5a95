using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A task on which nobody has reported by its day. Heals when somebody does.</summary>
internal sealed class TaskUnreported : ICheck
{
    public string Code => "task-unreported";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.Held
        from task in meeting.Tasks
        let last = task.ReportOn ?? task.DueOn
        let since = VietnamTime.EndOf(last)
        where !(task.ReportedAt < since)
        select Shortcoming.Of(Code, meeting, since, task.ReportedAt)
            with
            {
                Subject = $"{meeting.Name}-{task.Id}",
                TaskId = task.Id,
                Evidence = [new Evidence("reportOn", $"{last:yyyy-MM-dd}")],
            };
}
