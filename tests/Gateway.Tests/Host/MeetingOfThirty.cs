using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>What happens in a meeting of thirty, from the notice to the published minutes.</summary>
internal static class MeetingOfThirty
{
    public static async Task<string> AddDocument(this TestMeeting meeting, Client client, string name)
    {
        using var upload = await client.Upload(System.Text.Encoding.UTF8.GetBytes($"{name} của {meeting.Id}"));
        var sha256 = JsonNode.Parse(await upload.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
        await client.Do("addDocument", meeting.Of(new { name, presentation = "IN_FULL", sha256 }));
        return sha256;
    }

    public static async Task Run(this TestMeeting meeting, CellOfThirty thirty)
    {
        await meeting.Do("inviteGuest", new { name = "Phạm Khách", position = "Bí thư chi bộ 2" });
        await meeting.Do("conveneMeeting", new { });
        await meeting.Member(CellOfThirty.OnBusiness).Do("answerInvitation",
            meeting.Of(new { willAttend = false, reason = "Đi công tác" }));
        if (meeting.Kind == "thematic")
            await meeting.Member(5).Do("commentOnDraft", meeting.Of(new { text = "Nên có ví dụ." }));
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { dues = "Đã thu đủ đảng phí." });
        await meeting.Do("appointMinutesTaker", new { memberId = meeting.Cell.MemberIds[1] });
        await thirty.ComeTo(meeting);
        await meeting.Taker.Do("recordAttendance", meeting.Of(new { entries =
            new[] { new { personId = "g1", status = "PRESENT" } } }));
        await Discuss(meeting);
        await Decide(meeting);
        meeting.At = TestMeeting.Start.AddMinutes(125);
        await meeting.Do("concludeMeeting", new { });
        await Write(meeting);
    }

    private static async Task Discuss(TestMeeting meeting)
    {
        foreach (var (item, speaker) in new[] { ("i1", 3), ("i1", 4), ("i2", 5), ("i2", CellOfThirty.Visitor) })
        {
            meeting.At = meeting.At.AddMinutes(10);
            await meeting.Member(speaker).Do("requestToSpeak", meeting.Of(new { itemId = item }));
            await meeting.Do("giveFloor", new { personId = meeting.Cell.MemberIds[speaker] });
            await meeting.Taker.Do("recordOpinion", meeting.Of(new { itemId = item, text =
                $"Ý kiến {speaker}", speakerId = meeting.Cell.MemberIds[speaker], differs = speaker == 4 }));
            await meeting.Do("endTurn", new { });
        }

        foreach (var item in new[] { "i1", "i2" })
            await meeting.Do("concludeItem", new { itemId = item, conclusion = $"Thống nhất {item}." });
    }

    private static async Task Decide(TestMeeting meeting)
    {
        meeting.At = TestMeeting.Start.AddMinutes(90);
        await meeting.Do("openBallot", new { question = "Thông qua nghị quyết", form = "SHOW_OF_HANDS",
            subject = "RESOLUTION", itemId = "i2" });
        foreach (var voter in CellOfThirty.Voters)
            await meeting.Member(voter).Do("castVote", meeting.Of(voter switch
            {
                6 => new { ballotId = "b1", choice = "AGAINST" },
                7 => new { ballotId = "b1", choice = "OTHER", otherOpinion = "Cần thêm thời gian" },
                _ => (object)new { ballotId = "b1", choice = "FOR" },
            }));
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        await meeting.Do("adoptResolution", new { number = "11-NQ/CB", ballotId = "b1", lastMonth = "Đạt.", nextMonth =
            "Làm.", assignment = "Đồng chí bí thư." });
        await meeting.Do("assignTask", new { what = "Lập danh sách", dueOn = "2026-11-30", assigneeIds =
            new[] { meeting.Cell.MemberIds[3] } });
        await meeting.Do("proposeSelfScore", new { judgements = await meeting.Judgements() });
        await meeting.Do("adoptSelfScore", new { @for = 23, against = 0, other = 0 });
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
