using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What becomes of a meeting's tasks: most are reported done before the next one, some are not.</summary>
internal sealed class FollowUp(Cell cell, MeetingClient meeting)
{
    public async Task Report(DateTimeOffset at)
    {
        var tasks = (await meeting.Ask(cell.Secretary.Person, at, "tasks { id }"))["tasks"]!.AsArray();
        foreach (var task in tasks.Select(t => t!["id"]!.GetValue<string>()))
        {
            if (meeting.Happens($"{task}|unfinished", 0.05)) continue;
            await meeting.Do(
                cell.Secretary.Person, at, "reportTask", task,
                ("taskId", task), ("result", "Đã hoàn thành theo kết luận."), ("isDone", JsonValue.Create(true)));
        }
    }
}
