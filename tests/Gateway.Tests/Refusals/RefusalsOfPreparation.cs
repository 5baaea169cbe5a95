using System.Text.Json.Nodes;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused while a meeting is planned, prepared and convened.</summary>
internal static class RefusalsOfPreparation
{
    /// <summary>Ends with an open meeting in which only the secretary is.</summary>
    public static async Task<TestMeeting> Provoke(GatewayHost host, Provocations refusals)
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var cell = meeting.Cell;
        await refusals.By(meeting.Secretary,
            ("meeting.in-the-past", "planMeeting", new { cellId = cell.Id, month = "2026-10", kind = "REGULAR",
                scheduledAt = TestCell.Monday.AddDays(-1) }),
            ("meeting.too-far", "planMeeting", new { cellId = cell.Id, month = "2062-11", kind = "EXTRAORDINARY",
                scheduledAt = "2062-11-04T12:00:00Z", title = "Gõ nhầm 2026 thành 2062" }),
            ("common.text-character", "planMeeting", new { cellId = cell.Id, month = "2026-12", kind = "THEMATIC",
                scheduledAt = TestMeeting.Start, title = "Chuyên đề\0 quý IV" }),
            ("meeting.outside-its-month", "planMeeting", new { cellId = cell.Id, month = "2026-12", kind = "REGULAR",
                scheduledAt = TestMeeting.Start }));
        await refusals.By(meeting.Secretary, meeting,
            ("meeting.not-convened", "openMeeting", new { }),
            ("meeting.not-prepared", "conveneMeeting", new { }),
            ("meeting.no-agenda", "setAgenda", new { items = Array.Empty<object>() }),
            ("meeting.not-on-roster", "setAgenda", new { items =
                new[] { new { title = "Báo cáo", presenterId = "ai-do" } } }),
            ("meeting.not-moved", "postponeMeeting", new { scheduledAt = TestMeeting.Start, reason = "Bão số 9" }),
            ("meeting.guest-of-the-cell", "inviteGuest", new { name = "Khách", position = "Bí thư chi bộ 2", memberId =
                cell.MemberIds[1] }),
            ("document.not-found", "removeDocument", new { documentId = "d9" }));
        await Document(refusals, meeting);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        await refusals.By(meeting.Secretary, meeting,
            ("meeting.already-convened", "conveneMeeting", new { }),
            ("meeting.before-its-day", "openMeeting", new { }),
            ("meeting.not-open", "openBallot", new { question = "Thông qua?", form = "SHOW_OF_HANDS" }),
            ("attendance.reason-needed", "answerInvitation", new { willAttend = false }));
        await CalledOff(refusals, cell);
        await WithoutMembers(host, refusals);
        meeting.At = new DateTimeOffset(2026, 12, 3, 17, 0, 0, TimeSpan.Zero); // the fourth day after the month in Viet Nam
        await refusals.By(meeting.Secretary, meeting, ("meeting.month-over", "openMeeting", new { }));
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await refusals.By(meeting.Secretary, meeting,
            ("meeting.already-opened", "conveneMeeting", new { }),
            ("meeting.not-closed", "publishMinutes", new { }));
        return meeting;
    }

    private static async Task Document(Provocations refusals, TestMeeting meeting)
    {
        using var upload = await meeting.Secretary.Upload("%PDF-1.4 x"u8.ToArray());
        var sha256 = JsonNode.Parse(await upload.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
        await meeting.Do("addDocument", new { name = "Nghị quyết", presentation = "IN_FULL", sha256 });
        await refusals.By(meeting.Secretary, meeting,
            ("document.name", "addDocument", new { name = "nghi-quyet.html", presentation = "IN_FULL", sha256 }));
        await meeting.Do("setAgenda", new { items = new[] { new { title = "Học", documentIds = new[] { "d1" } } } });
        await refusals.By(meeting.Secretary, meeting, ("document.in-use", "removeDocument", new { documentId = "d1" }));
        await Upload(refusals, meeting, "document.media-type", [0x4D, 0x5A, 0x90, 0]);
        await Upload(refusals, meeting, "document.too-large", new byte[MeetingLimits.DocumentSize + 1]);
    }

    private static async Task Upload(Provocations refusals, TestMeeting meeting, string code, byte[] content)
    {
        using var response = await meeting.Secretary.Upload(content);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        refusals.Note(code, answer["errors"]?.AsArray(), answer.ToJsonString());
    }

    private static async Task CalledOff(Provocations refusals, TestCell cell)
    {
        var meeting = new TestMeeting(cell) { Kind = "extraordinary" };
        await meeting.Secretary.Do("planMeeting", new { cellId = cell.Id, month = "2026-11", kind = "EXTRAORDINARY",
            scheduledAt = TestMeeting.Start, title = "Việc gấp" });
        await meeting.Do("cancelMeeting", new { reason = "Đã giải quyết xong" });
        await refusals.By(meeting.Secretary, meeting, ("meeting.cancelled", "conveneMeeting", new { }));
    }

    private static async Task WithoutMembers(GatewayHost host, Provocations refusals)
    {
        var meeting = await TestMeeting.Planned(host, 1);
        await meeting.Prepare();
        await meeting.Secretary.Do("endMembership", new { cellId = meeting.Cell.Id, memberId =
            meeting.Cell.MemberIds[0], on = "2026-10-01", cause = "RESIGNED" });
        await refusals.By(meeting.Secretary, meeting, ("meeting.empty-roster", "conveneMeeting", new { }));
    }
}
