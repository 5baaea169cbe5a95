using System.Globalization;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>One cell's month as its people live it: from the plan to the confirmed score.</summary>
internal sealed class CellMonth
{
    private readonly Cell _cell;
    private readonly string _month;
    private readonly IReadOnlyList<RubricCriterion> _judged;
    private readonly MeetingClient _meeting;
    private readonly Calendar _time;
    private readonly Session _session;
    private readonly Visit? _visit;
    private readonly Quality _quality;

    /// <param name="cell">The cell.</param>
    /// <param name="month">Such as 2026-11.</param>
    /// <param name="draw">Chance.</param>
    /// <param name="judged">What people score.</param>
    /// <param name="visit">Makes the visit of a working group; null when nobody comes.</param>
    public CellMonth(
        Cell cell, string month, Draw draw, IReadOnlyList<RubricCriterion> judged,
        Func<MeetingClient, Calendar, Visit>? visit)
    {
        (_cell, _month, _judged) = (cell, month, judged);
        _meeting = new MeetingClient($"{cell.Id}/{month}-regular-1", draw);
        _time = new Calendar(month, cell.Day, cell.Time);
        _session = new Session(cell, _meeting, _time);
        _visit = visit?.Invoke(_meeting, _time);
        _quality = new Quality(cell.Id, draw, _meeting);
    }

    private Person Secretary => _cell.Secretary.Person;

    public async Task<CellFacts> Run()
    {
        if (_visit is not null) await _visit.Plan();
        var facts = new CellFacts(_cell.Id, _cell.Name) { VisitId = _visit?.Id };
        if (_meeting.Happens("missed", 0.03)) return facts; // a month without a meeting
        await Prepare();
        if (_meeting.Happens("not-opened", 0.01)) return facts; // planned and convened, and nobody came to open it
        await _session.Gather();
        if (_visit is not null) await _visit.CheckIn(_session.Code);
        await _session.Discuss();
        await _session.Vote();
        await Conclude();
        if (_visit is not null) await _visit.Finish(_judged);
        await Sign();
        facts = facts with
        {
            Held = true,
            Expected = _cell.Members.Count(m => m.Counts || (_session.Present.Contains(m) && !m.IsVisiting)),
            Present = _session.Present.Count(m => !m.IsVisiting),
            Refused = _meeting.Refused,
        };
        if (!_meeting.Happens("unconfirmed", 0.02))
            facts = await new Verdict(_cell, _meeting, _judged).Give(_time.HoursAfter(96), facts);
        await new FollowUp(_cell, _meeting).Report(_time.DaysBefore(-14));
        return facts;
    }

    private async Task Prepare()
    {
        if (!_cell.Planned.Contains(_meeting.Id)) await Plan();
        await _meeting.Do(
            Secretary, _time.DaysBefore(6), "prepareMeeting", "",
            ("partyWork", "Duy trì nền nếp sinh hoạt, 100% đảng viên được quán triệt nghị quyết."),
            ("professionalTask", "Hoàn thành cơ bản các nhiệm vụ; còn chậm do phối hợp chưa tốt."),
            ("massOrganisations", "Công đoàn, đoàn thanh niên hoạt động đúng kế hoạch."),
            ("nextProgramme", "Tập trung các nhiệm vụ trọng tâm của tháng."),
            ("keyQuestions", new JsonArray("Vì sao một số nhiệm vụ chậm tiến độ?", "Tháng tới cần tập trung việc gì?")),
            ("mood", "Cán bộ, đảng viên ổn định tư tưởng, tin tưởng sự lãnh đạo của Đảng."),
            ("committeeMetOn", Day(_time.DaysBefore(7))),
            ("secretaryPreparation", "Bí thư chuẩn bị dự thảo báo cáo và nghị quyết."));
        var items = Enumerable.Range(0, _meeting.Between("items", 2, 4)).Select(i => new JsonObject
        {
            ["title"] = _meeting.One($"topic{i}", Vocabulary.Topics),
            ["kind"] = i == 0 ? "REPORT" : "DISCUSSION",
            ["presenterId"] = _cell.Secretary.Id,
        });
        await _meeting.Do(Secretary, _time.DaysBefore(5), "setAgenda", "", ("items", new JsonArray([.. items])));
        await _meeting.Do(Secretary, _time.DaysBefore(_meeting.Happens("late-notice", 0.06) ? 0.5 : 3), "conveneMeeting");
    }

    /// <summary>Where the platform has not planned the month from the schedule yet.</summary>
    private Task Plan() => Secretary.Do("planMeeting", _time.DaysBefore(12), _meeting.Id, new JsonObject
    {
        ["cellId"] = _cell.Id,
        ["month"] = _month,
        ["kind"] = "REGULAR",
        ["scheduledAt"] = _time.Start.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
    });

    private async Task Conclude()
    {
        if (_session.IsCarried)
        {
            await _meeting.Do(
                Secretary, _time.Minute(82), "adoptResolution", "",
                ("number", $"{int.Parse(_month[5..], CultureInfo.InvariantCulture)}-NQ/CB"), ("ballotId", "b1"),
                ("lastMonth", "Các nhiệm vụ tháng trước cơ bản hoàn thành."),
                ("nextMonth", "Thực hiện các nhiệm vụ trọng tâm đã kết luận."),
                ("assignment", "Bí thư chỉ đạo chung; các đồng chí được phân công chịu trách nhiệm thực hiện."));
        }

        for (var i = 0; i < _meeting.Between("tasks", 1, 3); i++)
        {
            await _meeting.Do(
                Secretary, _time.Minute(83 + i), "assignTask", $"{i}",
                ("what", _meeting.One($"task{i}", Vocabulary.Tasks)), ("dueOn", Day(_time.DaysBefore(-25))),
                ("assigneeIds", new JsonArray(_meeting.One($"assignee{i}", _session.Present).Id)));
        }

        var scores = _judged.Select(c => new JsonObject { ["criterion"] = c.Code, ["points"] = _quality.Points(c) });
        await _meeting.Do(Secretary, _time.Minute(88), "proposeSelfScore", "", ("judgements", new JsonArray([.. scores])));
        if (_session.IsQuorate)
            await _meeting.Do(
                Secretary, _time.Minute(89), "adoptSelfScore", "", ("for", _session.Entitled.Count), ("against", 0),
                ("other", 0));
        var length = _meeting.Happens("long", 0.9) ? 95 : 89.5; // now and then short of ninety minutes
        await _meeting.Do(Secretary, _time.Minute(length), "concludeMeeting");
    }

    private async Task Sign()
    {
        var taker = _session.MinutesTaker.Person;
        await _meeting.Do(taker, _time.HoursAfter(3), "draftMinutes");
        await _meeting.Do(Secretary, _time.HoursAfter(5), "approveMinutes");
        await _meeting.Do(taker, _time.HoursAfter(6), "signMinutes");
        await _meeting.Do(Secretary, _time.HoursAfter(7), "signMinutes");
        await _meeting.Do(Secretary, _time.HoursAfter(_meeting.Happens("late", 0.05) ? 80 : 24), "publishMinutes");
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
