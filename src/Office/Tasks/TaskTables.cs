using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Tasks;

/// <summary>Tasks as papers list them.</summary>
internal static class TaskTables
{
    private static readonly PaperColumn[] ToDo =
    [
        new("STT", 8, true), new("Nội dung", 36), new("Người thực hiện", 24), new("Thời hạn", 16, true),
        new("Báo cáo", 16, true),
    ];

    private static readonly PaperColumn[] Carried =
    [
        new("STT", 8, true), new("Nhiệm vụ", 34), new("Người thực hiện", 22), new("Tình trạng", 16, true),
        new("Kết quả", 20),
    ];

    /// <summary>What, who, by when, report when.</summary>
    public static Paper TasksToDo(this Paper paper, IEnumerable<TaskView> tasks) =>
        paper.Table(
            ToDo,
            tasks.Select((t, i) => new[]
            {
                $"{i + 1}", t.What, Who(t), Dates.Short(t.DueOn),
                t.ReportOn is { } on ? Dates.Short(on) : "Theo thời hạn",
            }),
            "Không giao nhiệm vụ.");

    /// <summary>Task, state, result.</summary>
    public static Paper TasksOfLastMonth(this Paper paper, IEnumerable<TaskView> tasks) =>
        paper.Table(
            Carried,
            tasks.Select((t, i) => new[] { $"{i + 1}", t.What, Who(t), Terms.Of(t.Progress), Said.Of(t.Result) }),
            "Không có nhiệm vụ từ tháng trước.");

    private static string Who(TaskView task) =>
        task.Assignees.IsEmpty ? "Toàn chi bộ" : string.Join(", ", task.Assignees.Select(a => a.Name));
}
