using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Standalone.History;

/// <summary>A month's regular meeting, from the plan to the confirmed score.</summary>
internal sealed class RegularMeeting(PastCell cell, PastMeeting meeting, Chance chance)
{
    private Actor Secretary => cell.Secretary;

    /// <param name="committeeMet">When the cell's committee agreed the report; null where it did not meet.</param>
    public void Take(DateTimeOffset? committeeMet)
    {
        Prepare(committeeMet);
        if (chance.Happens("cancelled", 0.008))
        {
            meeting.Do(new CancelMeeting(Secretary, "Cơ quan có nhiệm vụ đột xuất"), meeting.DaysBefore(1));
            return;
        }

        if (chance.Happens("not-opened", 0.006)) return; // planned and convened, and nobody came to open it
        var observers = new PastObservers(cell, meeting, chance);
        observers.Assign();
        var session = new PastSession(cell, meeting, chance);
        session.Open(Before(committeeMet), observers.Here);
        session.Discuss();
        session.Decide();
        GiveTasks();
        new PastScores(cell, meeting, chance).ScoreThemselves();
        meeting.Do(new ConcludeMeeting(Secretary, cell.Bloc.Rubric), meeting.Minute(chance.Happens("short", 0.08) ? 80 : 96));
        observers.Score();
        session.Sign();
        observers.Submit();
        new PastScores(cell, meeting, chance).Confirm();
    }

    private void Prepare(DateTimeOffset? committeeMet)
    {
        var planned = meeting.DaysBefore(12);
        meeting.Do(new PlanMeeting(Secretary, meeting.Id, cell.On(planned), meeting.Start, null, null), planned);
        if (chance.Happens("moved", 0.05)) Move();
        ReportTasks();
        var prepared = meeting.DaysBefore(6);
        var report = Words.Report with { CommitteeMetOn = committeeMet is { } at ? VietnamTime.DateOf(at) : null };
        meeting.Do(new PrepareMeeting(Secretary, report, cell.On(prepared), Before(committeeMet)), prepared);
        var items = Enumerable.Range(0, chance.Between("items", 2, 4)).Select(i => new AgendaItem
        {
            Title = chance.One($"topic{i}", Words.Topics),
            Kind = i == 0 ? AgendaItemKind.Report : AgendaItemKind.Discussion,
            PresenterId = Secretary.MemberId,
        });
        meeting.Do(new SetAgenda(Secretary, [.. items]), meeting.DaysBefore(5));
        var convened = meeting.DaysBefore(chance.Happens("late-notice", 0.06) ? 0.5 : 3);
        meeting.Do(new ConveneMeeting(Secretary, cell.On(convened)), convened);
    }

    private void Move()
    {
        var to = meeting.Start + TimeSpan.FromDays(chance.Between("moved-by", 1, 9));
        meeting.Do(new PostponeMeeting(Secretary, to, chance.One("moved-why", Words.Moves), null), meeting.DaysBefore(8));
        meeting.Move(to);
    }

    /// <summary>What became of last month's tasks.</summary>
    private void ReportTasks()
    {
        if (cell.LastRegular is not { } last) return;
        var at = meeting.DaysBefore(6.5);
        foreach (var task in last.State.Tasks)
        {
            var share = chance.Share($"done-{task.Id}") - ((1 - cell.Quality) * 0.7);
            if (share < 0.02) continue; // nobody ever said
            var isDone = share > 0.08;
            last.Do(new ReportTask(Secretary, task.Id, isDone ? "Đã hoàn thành." : "Đang thực hiện, còn vướng mắc.", isDone), at);
        }

        cell.Note(last, at);
    }

    private void GiveTasks()
    {
        for (var i = 0; i < chance.Between("tasks", 1, 3); i++)
        {
            var present = meeting.State.Roll.Where(a => a.IsHere).ToList();
            meeting.Do(
                new AssignTask(
                    Secretary, chance.One($"task{i}", Words.Tasks), [chance.One($"assignee{i}", present).MemberId],
                    VietnamTime.DateOf(meeting.DaysBefore(-22)), null),
                meeting.Minute(83 + i));
        }
    }

    private MeetingsBefore Before(DateTimeOffset? committeeMet) => new(committeeMet, cell.LastRegular?.State.Tasks ?? []);
}
