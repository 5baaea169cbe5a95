using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>A regular meeting from the calendar to the confirmed score, through the public API alone.</summary>
[Collection(nameof(OneGateway))]
public sealed class OneMeeting(GatewayHost host)
{
    [Fact]
    public async Task Runs_from_the_calendar_to_the_confirmed_score()
    {
        var meeting = await TestMeeting.Open(host);
        await Discuss(meeting);
        await Decide(meeting);
        await Score(meeting);
        await meeting.Do("concludeMeeting", new { });
        await Write(meeting);
        await meeting.Do("addAddendum", new { text = "Đính chính: họp tại tầng 3." });
        await meeting.Taker.Do("signMinutes", meeting.Of(new { addendumId = "a1" }));
        meeting.At = TestMeeting.Start.AddDays(2);
        await meeting.Superior.Do("confirmScore", meeting.Of(new { }));

        var view = await meeting.Read("""
            phase kind month number openedAt closedAt chair { name } minutesTaker { name }
            attendance { expected present absentExcused absentUnexcused rate people { memberId status } }
            agenda { items { title conclusion opinions { speaker { name } text differs } } }
            ballots { question form majority state turnout result tally { for against other } }
            resolution { number } tasks { what progress } minutes { state signedBy { as } completeness { part } content { superiorName presentFull } }
            scores { grade self { sheet { total } adoptedBy { for } } confirmed { sheet { total grade } } lost { criterion points why } }
            evidence { criterion value source } speakers { spokenShare ordinaryShare } history { action hash } permitted denied { action code message }
            """);
        view["phase"]!.GetValue<string>().ShouldBe("CONFIRMED");
        view["attendance"]!["present"]!.GetValue<int>().ShouldBe(4);
        view["attendance"]!["absentUnexcused"]!.GetValue<int>().ShouldBe(1);
        view["agenda"]!["items"]![1]!["opinions"]![0]!["differs"]!.GetValue<bool>().ShouldBeTrue();
        view["ballots"]![0]!["result"]!.GetValue<string>().ShouldBe("CARRIED");
        view["ballots"]![0]!["tally"]!.ToJsonString().ShouldBe("""{"for":3,"against":1,"other":0}""");
        view["minutes"]!["state"]!.GetValue<string>().ShouldBe("SIGNED");
        view["minutes"]!["completeness"]!.AsArray().ShouldBeEmpty();
        view["scores"]!["grade"].ShouldNotBeNull();
        view["scores"]!["confirmed"]!["sheet"]!["total"]!.GetValue<decimal>().ShouldBeGreaterThan(0);
        view["evidence"]!.AsArray().ShouldNotBeEmpty();
        view["history"]!.AsArray().Select(h => h!["hash"]!.GetValue<string>()).ShouldAllBe(h => h.Length == 64);
        view["denied"]!.AsArray().ShouldAllBe(d => d!["message"]!.GetValue<string>() != d["code"]!.GetValue<string>());

        var verified = await meeting.Secretary.Ask("query($id: ID!) { verifyMeeting(id: $id) { isIntact version } }",
            new { id = meeting.Id });
        verified["verifyMeeting"]!["isIntact"]!.GetValue<bool>().ShouldBeTrue();
    }

    private static async Task Discuss(TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddMinutes(1);
        await meeting.CheckIn(1, 2, 3);
        await meeting.Taker.Do("recordAttendance",
            meeting.Of(new { entries =
                new[] { new { personId = meeting.Cell.MemberIds[4], status = "ABSENT_UNEXCUSED" } } }));
        foreach (var (item, speaker) in new[] { ("i1", 2), ("i2", 3) })
        {
            await meeting.Member(speaker).Do("requestToSpeak", meeting.Of(new { itemId = item }));
            await meeting.Do("giveFloor", new { personId = meeting.Cell.MemberIds[speaker] });
            await meeting.Taker.Do("recordOpinion",
                meeting.Of(new { itemId = item, text = "Cần cụ thể hơn.", speakerId = meeting.Cell.MemberIds[speaker],
                    differs = item == "i2" }));
            await meeting.Do("endTurn", new { });
            await meeting.Do("concludeItem", new { itemId = item, conclusion = "Thống nhất." });
        }
    }

    private static async Task Decide(TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddMinutes(70);
        await meeting.Do("openBallot", new { question = "Thông qua dự thảo nghị quyết", form = "SHOW_OF_HANDS",
            subject = "RESOLUTION" });
        for (var n = 0; n < 4; n++) await meeting.Member(n).Do("castVote",
            meeting.Of(new { ballotId = "b1", choice = n == 3 ? "AGAINST" : "FOR" }));
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        await meeting.Do("adoptResolution", new { number = "11-NQ/CB", ballotId = "b1", lastMonth = "Đạt.",
            nextMonth = "Làm.", assignment = "Đ/c A." });
        await meeting.Do("assignTask", new { what = "Lập danh sách", dueOn = "2026-11-30", assigneeIds =
            new[] { meeting.Cell.MemberIds[2] } });
        await meeting.Member(2).Do("reportTask", meeting.Of(new { taskId = "t1", result = "Đang làm" }));
    }

    private static async Task Score(TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddMinutes(85);
        await meeting.Do("proposeSelfScore", new { judgements = await meeting.Judgements() });
        await meeting.Do("adoptSelfScore", new { @for = 4, against = 0, other = 0 });
        meeting.At = TestMeeting.Start.AddMinutes(95);
    }

    private static async Task Write(TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddHours(4);
        await meeting.Taker.Do("draftMinutes", meeting.Of(new { }));
        await meeting.Taker.Do("editMinutes",
            meeting.Of(new { opening = "Khai mạc.", proceedings = "Diễn biến.", closing = "Bế mạc." }));
        await meeting.Do("approveMinutes", new { });
        await meeting.Taker.Do("signMinutes", meeting.Of(new { }));
        await meeting.Do("signMinutes", new { });
        await meeting.Do("publishMinutes", new { });
    }
}
