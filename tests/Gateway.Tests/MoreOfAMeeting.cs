using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>The orders that a plain regular meeting does not need, each once good, and the main refusals.</summary>
[Collection(nameof(OneGateway))]
public sealed class MoreOfAMeeting(GatewayHost host)
{
    [Fact]
    public async Task It_moves_and_is_called_off()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        (await meeting.Order("openMeeting", new { })).ShouldBe(["meeting.not-convened"]);
        await meeting.Do("postponeMeeting", new { scheduledAt = TestMeeting.Start.AddDays(1), reason = "Bão số 9" });
        await meeting.Do("cancelMeeting", new { reason = "Bão số 9 chưa tan" });
        (await meeting.Order("conveneMeeting", new { })).ShouldBe(["meeting.cancelled"]);
        var view = await meeting.Read(
            "phase cancellation { reason } postponements { reason to } deadlines { noticeDueAt }");
        view["phase"]!.GetValue<string>().ShouldBe("CANCELLED");
        view["postponements"]![0]!["reason"]!.GetValue<string>().ShouldBe("Bão số 9");
    }

    [Fact]
    public async Task A_meeting_is_planned_under_a_month_a_kind_and_a_number()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        object Plan(string month, int number) => new { cellId = meeting.Cell.Id, month, kind = "REGULAR",
            scheduledAt = TestMeeting.Start, number };
        (await meeting.Secretary.Order("planMeeting", Plan("2026-11", 1))).ShouldBe(["common.already-exists"]);
        (await meeting.Secretary.Order("planMeeting", Plan("2026-11", 0))).ShouldBe(["common.invalid-value"]);
        (await meeting.Secretary.Order("planMeeting", Plan("2026-12", 1))).ShouldBe(["meeting.outside-its-month"]);
        (await meeting.Member(1).Order("planMeeting", Plan("2026-11", 2))).ShouldBe(["common.not-permitted"]);
    }

    [Fact]
    public async Task Members_excuse_themselves_come_late_and_leave_early()
    {
        var meeting = await TestMeeting.Planned(host, 5);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        await meeting.Member(3).Do("answerInvitation", meeting.Of(new { willAttend = false, reason = "Đi công tác" }));
        (await meeting.Member(4).Order("answerInvitation", meeting.Of(new { willAttend = false }))).Length.ShouldBe(1);
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        meeting.At = TestMeeting.Start.AddMinutes(30);
        await meeting.CheckIn(2);
        (await meeting.Member(4).Order("checkIn", meeting.Of(new { code = "000000" }))).Length.ShouldBe(1);
        await meeting.Member(2).Do("leaveMeeting", meeting.Of(new { }));
        await meeting.Do("recordAttendance", new { entries =
            new[] { new { personId = meeting.Cell.MemberIds[4], status = "ABSENT_EXCUSED", reason = "Ốm" } } });
        var people = (await meeting.Read(
            "attendance { people { memberId isLate leftAt reason willAttend status } }"))["attendance"]!["people"]!.AsArray();
        people.Single(p => p!["memberId"]!.GetValue<string>() == meeting.Cell.MemberIds[2])!["isLate"]!
            .GetValue<bool>().ShouldBeTrue();
        people.Single(p => p!["memberId"]!.GetValue<string>() == meeting.Cell.MemberIds[3])!["reason"]!
            .GetValue<string>().ShouldBe("Đi công tác");
        (await meeting.Member(3).Ask(
            "query($id: ID!) { meeting(id: $id) { checkInCode { digits } mine { willAttend } } }", new { id = meeting.Id }))["meeting"]!["checkInCode"].ShouldBeNull();
    }

    [Fact]
    public async Task Votes_are_counted_by_tellers_reconciled_and_broken_off()
    {
        var meeting = await TestMeeting.Open(host, 5);
        await meeting.CheckIn(1, 2, 3, 4);
        await meeting.Do("openBallot", new { question = "Giơ tay", form = "SHOW_OF_HANDS", tellerIds =
            new[] { meeting.Cell.MemberIds[1] } });
        await meeting.Member(2).Do("castVote",
            meeting.Of(new { ballotId = "b1", choice = "OTHER", otherOpinion = "Cần thêm thời gian" }));
        await meeting.Taker.Do("recordPaperTally",
            meeting.Of(new { ballotId = "b1", @for = 4, against = 0, other = 1 }));
        (await meeting.Order("closeBallot", new { ballotId = "b1" })).ShouldBe(["ballot.not-reconciled"]);
        await meeting.Do("reconcileBallot", new { ballotId = "b1", source = "TELLERS" });
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        await meeting.Do("openBallot", new { question = "Phiếu kín", form = "PAPER_SECRET_BALLOT", majority =
            "TWO_THIRDS", tellerIds = new[] { meeting.Cell.MemberIds[1] } });
        await meeting.Do("cancelBallot", new { ballotId = "b2", reason = "Thiếu phiếu" });
        (await meeting.Member(3).Order("castVote", meeting.Of(new { ballotId = "b2", choice = "FOR" }))).Length
            .ShouldBe(1);
        var ballots =
            (await meeting.Read(
                "ballots { state source result tally { for } taps { other otherOpinions } cancelReason }"))["ballots"]!.AsArray();
        ballots[0]!["tally"]!["for"]!.GetValue<int>().ShouldBe(4);
        ballots[1]!["state"]!.GetValue<string>().ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task Requests_to_speak_are_withdrawn_and_documents_taken_away()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        using var upload = await meeting.Secretary.Upload("%PDF-1.4 x"u8.ToArray());
        var sha256 = System.Text.Json.Nodes.JsonNode.Parse(await upload.Content.ReadAsStringAsync())!["sha256"]!
            .GetValue<string>();
        await meeting.Do("addDocument", new { name = "x", presentation = "IN_FULL", sha256, presenterId =
            meeting.Cell.MemberIds[1] });
        await meeting.Do("removeDocument", new { documentId = "d1" });
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await meeting.CheckIn(1, 2);
        await meeting.Member(2).Do("requestToSpeak", meeting.Of(new { }));
        (await meeting.Read("speakers { queue { person { name } } }"))["speakers"]!["queue"]!.AsArray().Count
            .ShouldBe(1);
        await meeting.Member(2).Do("withdrawRequest", meeting.Of(new { }));
        var view = await meeting.Read("documents { id } speakers { queue { at } }");
        (view["documents"]!.AsArray().Count, view["speakers"]!["queue"]!.AsArray().Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_working_group_attends_and_scores_and_the_superior_corrects()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var group = await TestGroup.Make(host);
        await group.Send(meeting.Cell, 0);
        var observer = group.Account(0);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await meeting.Do("recordAttendance", new { entries =
            new[] { new { personId = observer.Name, status = "PRESENT" } } });
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        var visitor = host.As(observer);
        visitor.At = meeting.At.AddHours(1);
        (await visitor.Ask("query($id: ID!) { meeting(id: $id) { phase } }",
            new { id = meeting.Id }))["meeting"]!["phase"]!.GetValue<string>().ShouldBe("CLOSED");
        var judgements = await meeting.Judgements();
        await visitor.Do("submitObserverScore",
            meeting.Of(new { judgements, remarks = "Nghiêm túc", recommendations = "Tăng thảo luận" }));
        (await meeting.Member(1).Order("submitObserverScore", meeting.Of(new { judgements })))
            .ShouldBe(["common.not-permitted"]);
        (await visitor.Order("overrideCriterion",
            meeting.Of(new { side = "OBSERVERS", criterion = "không-có", points = 1, reason = "x" }))).Length
                .ShouldBe(1);
        (await meeting.Read("scores { observers { remarks sheet { total } } }"))["scores"]!["observers"]!["remarks"]!
            .GetValue<string>().ShouldBe("Nghiêm túc");
    }

    [Fact]
    public async Task A_thematic_study_goes_from_its_author_to_its_assessment()
    {
        var meeting = new TestMeeting(await TestCell.Make(host, 3)) { Kind = "thematic" };
        await meeting.Secretary.Do("planMeeting", new { cellId = meeting.Cell.Id, month = "2026-11", kind =
            "THEMATIC", scheduledAt = TestMeeting.Start, title = "Học tập và làm theo" });
        await meeting.Do("assignAuthor", new { memberId = meeting.Cell.MemberIds[2], topic = "Nêu gương", aim =
            "Hiểu", method = "Thảo luận", dueOn = "2026-10-30" });
        var author = meeting.Member(2);
        using var upload = await author.Upload("Bản thảo chuyên đề"u8.ToArray());
        var sha256 = System.Text.Json.Nodes.JsonNode.Parse(await upload.Content.ReadAsStringAsync())!["sha256"]!
            .GetValue<string>();
        await author.Do("addDocument", meeting.Of(new { name = "Bản thảo", presentation = "IN_FULL", sha256 }));
        await author.Do("submitDraft", meeting.Of(new { documentId = "d1" }));
        await meeting.Do("approveDraft", new { });
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        await meeting.Member(1).Do("commentOnDraft", meeting.Of(new { text = "Nên có ví dụ." }));
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        meeting.At = TestMeeting.Start.AddMinutes(90);
        await meeting.Do("concludeMeeting", new { });
        await meeting.Member(2).Do("submitFinalText", meeting.Of(new { name = "Bản chính thức", sha256 }));
        await meeting.Do("assessThematic", new { preparation = "Tốt", quality = "Tốt", meaning = "Thiết thực" });
        var thematic =
            (await meeting.Read(
                "thematic { stage author { name } comments { text } finalText { id mediaType } assessment { quality } }"))["thematic"]!;
        thematic["stage"]!.GetValue<string>().ShouldBe("ASSESSED");
        using var final =
            await meeting.Member(1).Get($"/files/{meeting.Id}/{thematic["finalText"]!["id"]!.GetValue<string>()}");
        (await final.Content.ReadAsStringAsync()).ShouldBe("Bản thảo chuyên đề");
    }
}
