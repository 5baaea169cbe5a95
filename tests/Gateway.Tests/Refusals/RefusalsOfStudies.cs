using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about a thematic study.</summary>
internal static class RefusalsOfStudies
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var meeting = new TestMeeting(await TestCell.Make(host, 2)) { Kind = "thematic" };
        await meeting.Secretary.Do("planMeeting", new { cellId = meeting.Cell.Id, month = "2026-11", kind = "THEMATIC",
            scheduledAt = TestMeeting.Start, title = "Nêu gương" });
        await meeting.Do("setAgenda", new { items = new[] { new { title = "Chuyên đề", kind = "THEMATIC_STUDY" } } });
        await refusals.By(meeting.Secretary, meeting, ("thematic.no-study", "conveneMeeting", new { }));
        var author = new { memberId = meeting.Cell.MemberIds[1], topic = "Nêu gương", aim = "Hiểu", method =
            "Thảo luận" };
        await meeting.Do("assignAuthor", author);
        await refusals.By(meeting.Secretary, meeting,
            ("thematic.no-draft", "approveDraft", new { }),
            ("thematic.draft-not-approved", "conveneMeeting", new { }));
        using var upload = await meeting.Secretary.Upload("Bản thảo"u8.ToArray());
        var sha256 = JsonNode.Parse(await upload.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
        await meeting.Do("addDocument", new { name = "Bản thảo", presentation = "IN_FULL", sha256 });
        await meeting.Do("submitDraft", new { documentId = "d1" });
        await meeting.Do("approveDraft", new { });
        await refusals.By(meeting.Secretary, meeting, ("thematic.already-approved", "assignAuthor", author));
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await meeting.Do("concludeMeeting", new { });
        await meeting.Do("submitFinalText", new { name = "Bản chính thức", sha256 });
        await refusals.By(meeting.Secretary, meeting,
            ("thematic.already-final", "commentOnDraft", new { text = "Nên có ví dụ." }));
    }
}
