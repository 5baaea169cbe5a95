using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused in the room: who comes, who speaks, who is given a task.</summary>
internal static class RefusalsOfTheSession
{
    /// <summary>Ends with an open meeting that the first four attend; the last two are exempt, and here for a time.</summary>
    public static async Task<TestMeeting> Provoke(GatewayHost host, Provocations refusals, TestMeeting elsewhere)
    {
        var cell = await TestCell.Make(host, 8);
        await cell.Secretary.Do("endMembership", new { cellId = cell.Id, memberId = cell.MemberIds[5], on =
            "2026-10-01", cause = "MISTAKE" });
        await cell.Secretary.Do("admitMember", new { cellId = cell.Id, memberId = cell.MemberIds[5] + "-db", name =
            "Lê Dự Bị", joinedOn = "2026-02-01" });
        await Standing(cell, 6, "EXEMPT");
        await Standing(cell, 7, "TEMPORARILY_IN");
        var meeting = new TestMeeting(cell);
        await cell.Secretary.Do("planMeeting", new { cellId = cell.Id, month = "2026-11", kind = "REGULAR",
            scheduledAt = TestMeeting.Start });
        await meeting.Prepare();
        meeting.Group = await TestGroup.Make(host, 2);
        await meeting.Group.Send(cell, 1);
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await Arrive(refusals, meeting, elsewhere);
        await Speak(refusals, meeting);
        return meeting;
    }

    private static async Task Arrive(Provocations refusals, TestMeeting meeting, TestMeeting elsewhere)
    {
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        var qr = (await elsewhere.Read("checkInCode { qrPayload }"))["checkInCode"]!["qrPayload"]!.GetValue<string>();
        meeting.At = TestMeeting.Start.AddMinutes(10);
        await refusals.By(meeting.Member(1), meeting,
            ("attendance.wrong-code", "checkIn", new { code = "mã lạ" }),
            ("attendance.code-expired", "checkIn", new { code }),
            ("attendance.code-of-another-meeting", "checkIn", new { code = qr }));
        for (var guess = 0; guess < 5; guess++)
            await refusals.By(meeting.Member(4), meeting, ("attendance.wrong-code", "checkIn", new { code = $"{guess}" }));
        await refusals.By(meeting.Member(4), meeting, ("attendance.too-many-codes", "checkIn", new { code = "5" }));
        await meeting.CheckIn(1, 2, 3);
        await refusals.By(meeting.Secretary, meeting,
            ("attendance.chairs", "leaveMeeting", new { }),
            ("attendance.taker-is-chair", "appointMinutesTaker", new { memberId = meeting.Cell.MemberIds[0] }));
        await refusals.By(meeting.Member(4), meeting, ("attendance.not-present", "requestToSpeak", new { }));
    }

    private static async Task Speak(Provocations refusals, TestMeeting meeting)
    {
        var assignee = meeting.Member(2);
        (await meeting.Member(3).Order("recordOpinion", meeting.Of(new { itemId = "i1", text = "Một." }), order: "ma-mot"))
            .ShouldBeEmpty();
        var other = await meeting.Member(3).Send(
            "mutation($input: RecordOpinionInput!) { recordOpinion(input: $input) { errors { code message } } }",
            new { input = meeting.Of(new { itemId = "i1", text = "Hai." }) }, order: "ma-mot");
        refusals.Note("common.key-reused", other["data"]?["recordOpinion"]?["errors"]?.AsArray(), other.ToJsonString());
        await meeting.Member(3).Do("recordOpinion", meeting.Of(new { itemId = "i1", text = "Cần cụ thể hơn." }));
        await meeting.Do("assignTask", new { what = "Lập danh sách", dueOn = "2026-11-30", assigneeIds =
            new[] { meeting.Cell.MemberIds[2] } });
        await assignee.Do("reportTask", meeting.Of(new { taskId = "t1", result = "Xong", isDone = true }));
        await refusals.By(meeting.Secretary, meeting,
            ("agenda.no-such-item", "recordOpinion", new { itemId = "i9", text = "Nhất trí." }),
            ("agenda.under-way", "setAgenda", new { items = new[] { new { title = "Khác" } } }),
            ("resolution.due-in-the-past", "assignTask", new { what = "Việc cũ", dueOn = "2026-10-01" }),
            ("resolution.no-such-task", "reportTask", new { taskId = "t9", result = "Xong" }));
        await refusals.By(assignee, meeting,
            ("resolution.already-done", "reportTask", new { taskId = "t1", result = "Chưa xong" }));
    }

    private static Task Standing(TestCell cell, int member, string standing) =>
        cell.Secretary.Do("changeMemberStanding", new { cellId = cell.Id, memberId = cell.MemberIds[member], standing,
            from = "2026-01-01" });
}
