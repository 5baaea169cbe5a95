using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A task that is not done by its day. Heals when it is.</summary>
internal sealed class TaskOverdue : ICheck
{
    public string Code => "task-overdue";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.Held
        from task in meeting.Tasks
        let since = VietnamTime.EndOf(task.DueOn)
        where !(task.DoneAt < since)
        select Shortcoming.Of(Code, meeting, since, task.DoneAt)
            with
            {
                Subject = $"{meeting.Name}-{task.Id}",
                TaskId = task.Id,
                Evidence = [new Evidence("dueOn", $"{task.DueOn:yyyy-MM-dd}")],
            };
}
