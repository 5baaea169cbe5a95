using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>One cell's month as its people live it: from the plan to the confirmed score.</summary>
internal sealed class CellMonth(Cell cell, string month, Draw draw, IReadOnlyList<RubricCriterion> judged)
{
    private readonly Calendar _time = new(month, cell.Day, cell.Time);
    private readonly string _meeting = $"{cell.Id}/{month}-regular-1";
    private Member? _taker;
    private int _refused;

    private Person Secretary => cell.Secretary.Person;

    /// <summary>Who writes the minutes: somebody present other than the chair.</summary>
    private Member Taker => _taker ?? throw new InvalidOperationException("The meeting has not gathered yet.");

    public async Task<CellFacts> Run()
    {
        var facts = new CellFacts(cell.Id, cell.Name);
        if (draw.Happens($"{_meeting}|missed", 0.03)) return facts; // a month without a meeting
        await Prepare();
        if (draw.Happens($"{_meeting}|not-opened", 0.01)) return facts with { Refused = _refused };
        var present = await Gather();
        await Discuss(present);
        await Vote(present);
        await Conclude(present);
        await Sign();
        facts = facts with
        {
            Held = true,
            Expected = cell.Members.Count(m => m.Counts || (present.Contains(m) && !m.IsAway)),
            Present = present.Count,
            Refused = _refused,
        };
        return draw.Happens($"{_meeting}|unconfirmed", 0.02) ? facts : facts with { Confirmed = await Confirm() };
    }

    private async Task Prepare()
    {
        await Secretary.Do("planMeeting", _time.DaysBefore(12), _meeting, With(("cellId", cell.Id), ("month", month), ("kind", "REGULAR"), ("scheduledAt", Utc(_time.Start))));
        await Secretary.Do("prepareMeeting", _time.DaysBefore(6), _meeting, With(
            ("meetingId", _meeting), ("partyWork", "Duy trì nền nếp sinh hoạt, 100% đảng viên được quán triệt nghị quyết."),
            ("professionalTask", "Hoàn thành cơ bản các nhiệm vụ; còn chậm do phối hợp chưa tốt."),
            ("massOrganisations", "Công đoàn, đoàn thanh niên hoạt động đúng kế hoạch."),
            ("nextProgramme", "Tập trung các nhiệm vụ trọng tâm của tháng."),
            ("keyQuestions", new JsonArray("Vì sao một số nhiệm vụ chậm tiến độ?", "Tháng tới cần tập trung việc gì?")),
            ("mood", "Cán bộ, đảng viên ổn định tư tưởng, tin tưởng sự lãnh đạo của Đảng."),
            ("committeeMetOn", _time.DaysBefore(7).ToString("yyyy-MM-dd")),
            ("secretaryPreparation", "Bí thư chuẩn bị dự thảo báo cáo và nghị quyết.")));
        var items = Enumerable.Range(0, draw.Between($"{_meeting}|items", 2, 4))
            .Select(i => new JsonObject { ["title"] = draw.One($"{_meeting}|topic{i}", Vocabulary.Topics), ["kind"] = i == 0 ? "REPORT" : "DISCUSSION", ["presenterId"] = cell.Secretary.Id });
        await Secretary.Do("setAgenda", _time.DaysBefore(5), _meeting, With(("meetingId", _meeting), ("items", new JsonArray([.. items]))));
        var notice = draw.Happens($"{_meeting}|late-notice", 0.06) ? 0.5 : 3;
        await Secretary.Do("conveneMeeting", _time.DaysBefore(notice), _meeting, With(("meetingId", _meeting)));
    }

    /// <summary>Opens the room; everybody who comes checks in with the code on the screen.</summary>
    private async Task<IReadOnlyList<Member>> Gather()
    {
        var others = cell.Members.Where(m => m != cell.Secretary && !m.IsAway).ToArray();
        var excused = others.Where(m => draw.Happens($"{_meeting}|{m.Id}|excused", 0.07)).ToHashSet();
        var absent = others.Where(m => !excused.Contains(m) && draw.Happens($"{_meeting}|{m.Id}|absent", 0.008)).ToHashSet();
        foreach (var member in excused)
            await member.Person.Do("answerInvitation", _time.DaysBefore(0.3), _meeting, With(("meetingId", _meeting), ("willAttend", false), ("reason", draw.One($"{_meeting}|{member.Id}|why", Vocabulary.Excuses))));
        await Secretary.Do("openMeeting", _time.Minute(0), _meeting, With(("meetingId", _meeting)));
        var present = others.Where(m => !excused.Contains(m) && !absent.Contains(m)).Prepend(cell.Secretary).ToArray();
        var code = (await Secretary.Ask(_time.Minute(2), "query($id: ID!) { meeting(id: $id) { checkInCode { digits } } }", With(("id", _meeting))))["meeting"]!["checkInCode"]!["digits"]!.GetValue<string>();
        await Task.WhenAll(present.Select(m => CheckIn(m, code)));
        _taker = present.Length > 1 ? present[1] : present[0];
        await Secretary.Do("appointMinutesTaker", _time.Minute(3), _meeting, With(("meetingId", _meeting), ("memberId", Taker.Id)));
        if (others.Length > 0 && draw.Happens($"{_meeting}|wrong-code", 0.2))
            await Try(others[0].Person, "checkIn", _time.Minute(3), $"{_meeting}|wrong", With(("meetingId", _meeting), ("code", "000000")));
        var missing = absent.Select(m => new JsonObject { ["personId"] = m.Id, ["status"] = "ABSENT_UNEXCUSED" }).ToArray();
        if (missing.Length > 0)
            await Taker.Person.Do("recordAttendance", _time.Minute(10), _meeting, With(("meetingId", _meeting), ("entries", new JsonArray([.. missing]))));
        return present;
    }

    private async Task CheckIn(Member member, string code)
    {
        var input = With(("meetingId", _meeting), ("code", code));
        await member.Person.Do("checkIn", _time.Minute(2.5), _meeting, input);
        if (draw.Happens($"{_meeting}|{member.Id}|twice", 0.05)) // tapped twice: once
            await member.Person.Do("checkIn", _time.Minute(2.6), _meeting + "|twice", With(("meetingId", _meeting), ("code", code)));
    }

    private async Task Discuss(IReadOnlyList<Member> present)
    {
        var minute = 15.0;
        var items = (await Secretary.Ask(_time.Minute(12), "query($id: ID!) { meeting(id: $id) { agenda { items { id } } } }", With(("id", _meeting))))["meeting"]!["agenda"]!["items"]!.AsArray().Select(i => i!["id"]!.GetValue<string>()).ToArray();
        foreach (var item in items)
        {
            var speakers = present.Where(m => draw.Happens($"{_meeting}|{item}|{m.Id}|speaks", 0.28)).Take(6).ToArray();
            foreach (var speaker in speakers)
            {
                await speaker.Person.Do("requestToSpeak", _time.Minute(minute), $"{_meeting}|{item}", With(("meetingId", _meeting), ("itemId", item)));
                await Secretary.Do("giveFloor", _time.Minute(minute += 0.5), $"{_meeting}|{item}|{speaker.Id}", With(("meetingId", _meeting), ("personId", speaker.Id)));
                await Taker.Person.Do("recordOpinion", _time.Minute(minute += 2), $"{_meeting}|{item}|{speaker.Id}", With(
                    ("meetingId", _meeting), ("itemId", item), ("speakerId", speaker.Id),
                    ("text", draw.One($"{_meeting}|{item}|{speaker.Id}|says", Vocabulary.Opinions)),
                    ("differs", draw.Happens($"{_meeting}|{item}|{speaker.Id}|differs", 0.05))));
            }

            await Secretary.Do("endTurn", _time.Minute(minute += 0.5), $"{_meeting}|{item}", With(("meetingId", _meeting)));
            await Secretary.Do("concludeItem", _time.Minute(minute += 1), $"{_meeting}|{item}", With(("meetingId", _meeting), ("itemId", item), ("conclusion", "Thống nhất nội dung đã thảo luận, giao bí thư chỉ đạo thực hiện.")));
        }
    }

    private async Task Vote(IReadOnlyList<Member> present)
    {
        await Secretary.Do("openBallot", _time.Minute(78), _meeting, With(("meetingId", _meeting), ("question", "Thông qua dự thảo nghị quyết"), ("form", "SHOW_OF_HANDS"), ("majority", "MORE_THAN_HALF")));
        await Task.WhenAll(present.Select(m => CastVote(m)));
        await Secretary.Do("closeBallot", _time.Minute(81), _meeting, With(("meetingId", _meeting), ("ballotId", "b1")));
    }

    private async Task CastVote(Member member)
    {
        var choice = IsAgainst(member) ? "AGAINST" : "FOR";
        var input = With(("meetingId", _meeting), ("ballotId", "b1"), ("choice", choice));
        if (!member.Votes)
        {
            await Try(member.Person, "castVote", _time.Minute(79), _meeting, input); // a probationary member: refused
            return;
        }

        await member.Person.Do("castVote", _time.Minute(79), _meeting, input);
        if (draw.Happens($"{_meeting}|{member.Id}|votes-again", 0.03))
            await Try(member.Person, "castVote", _time.Minute(80), _meeting + "|again", With(("meetingId", _meeting), ("ballotId", "b1"), ("choice", "AGAINST")));
    }

    private async Task Conclude(IReadOnlyList<Member> present)
    {
        var entitled = present.Where(m => m.Votes).ToArray();
        var carried = entitled.Count(m => !IsAgainst(m)) * 2 > entitled.Length;
        if (carried) await Secretary.Do("adoptResolution", _time.Minute(82), _meeting, With(
            ("meetingId", _meeting), ("number", $"{int.Parse(month[5..])}-NQ/CB"), ("ballotId", "b1"), ("lastMonth", "Các nhiệm vụ tháng trước cơ bản hoàn thành."),
            ("nextMonth", "Thực hiện các nhiệm vụ trọng tâm đã kết luận."), ("assignment", "Bí thư chỉ đạo chung; các đồng chí được phân công chịu trách nhiệm thực hiện.")));
        for (var i = 0; i < draw.Between($"{_meeting}|tasks", 1, 3); i++)
            await Secretary.Do("assignTask", _time.Minute(83 + i), $"{_meeting}|{i}", With(
                ("meetingId", _meeting), ("what", draw.One($"{_meeting}|task{i}", Vocabulary.Tasks)), ("dueOn", _time.DaysBefore(-25).ToString("yyyy-MM-dd")),
                ("assigneeIds", new JsonArray(draw.One($"{_meeting}|assignee{i}", present).Id))));
        var scores = judged.Select(c => new JsonObject { ["criterion"] = c.Code, ["points"] = Points(c) });
        await Secretary.Do("proposeSelfScore", _time.Minute(88), _meeting, With(("meetingId", _meeting), ("judgements", new JsonArray([.. scores]))));
        await Secretary.Do("adoptSelfScore", _time.Minute(89), _meeting, With(("meetingId", _meeting), ("for", entitled.Length), ("against", 0), ("other", 0)));
        var length = draw.Happens($"{_meeting}|long", 0.9) ? 95 : 89.5; // now and then short of ninety minutes
        await Secretary.Do("concludeMeeting", _time.Minute(length), _meeting, With(("meetingId", _meeting)));
    }

    private async Task Sign()
    {
        await Taker.Person.Do("draftMinutes", _time.HoursAfter(3), _meeting, With(("meetingId", _meeting)));
        await Secretary.Do("approveMinutes", _time.HoursAfter(5), _meeting, With(("meetingId", _meeting)));
        await Taker.Person.Do("signMinutes", _time.HoursAfter(6), _meeting, With(("meetingId", _meeting)));
        await Secretary.Do("signMinutes", _time.HoursAfter(7), _meeting, With(("meetingId", _meeting)));
        var published = draw.Happens($"{_meeting}|late", 0.05) ? 80 : 24;
        await Secretary.Do("publishMinutes", _time.HoursAfter(published), _meeting, With(("meetingId", _meeting)));
    }

    private async Task<bool> Confirm()
    {
        await cell.Superior.Do("confirmScore", _time.HoursAfter(96), _meeting, With(("meetingId", _meeting)));
        return true;
    }

    private bool IsAgainst(Member member) => draw.Happens($"{_meeting}|{member.Id}|against", 0.04);

    private double Points(RubricCriterion criterion)
    {
        var lost = draw.Share($"{_meeting}|{criterion.Code}|lost");
        var points = lost < 0.75 ? criterion.Max : lost < 0.95 ? criterion.Max * 0.9 : criterion.Max * 0.7;
        return Math.Floor(points / criterion.Step) * criterion.Step;
    }

    private async Task Try(Person person, string mutation, DateTimeOffset at, string about, JsonObject input)
    {
        if ((await person.Order(mutation, at, about, input)).Length > 0) Interlocked.Increment(ref _refused);
    }

    private static JsonObject With(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var input = new JsonObject();
        foreach (var (name, value) in fields) input[name] = value;
        return input;
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ");
}
