using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>
/// A regular and a thematic meeting of thirty, run through the public API alone: their minutes have every field of the
/// form in ../shared/domain/minutes.md.
/// </summary>
[Collection(nameof(OneGateway))]
public sealed class ThirtyMembers(GatewayHost host)
{
    [Fact]
    public async Task Meet_regularly_and_their_minutes_have_every_field()
    {
        var thirty = await CellOfThirty.Make(host);
        var meeting = new TestMeeting(thirty.Cell);
        await meeting.Secretary.Do("planMeeting", new { cellId = thirty.Cell.Id, month = "2026-11", kind = "REGULAR",
            scheduledAt = TestMeeting.Start });
        await meeting.AddDocument(meeting.Secretary, "Nghị quyết 01");
        await meeting.Prepare();
        await meeting.Run(thirty);
        await meeting.HasMinutes(thirty, ["Nghị quyết 01"], ["Báo cáo", "Thảo luận"]);
        (await meeting.Read("preparation { partyWork keyQuestions }"))["preparation"]!["partyWork"]!.GetValue<string>()
            .ShouldBe("Sinh hoạt đúng kỳ.");
    }

    [Fact]
    public async Task Study_a_theme_and_their_minutes_have_every_field()
    {
        var thirty = await CellOfThirty.Make(host);
        var meeting = new TestMeeting(thirty.Cell) { Kind = "thematic" };
        await meeting.Secretary.Do("planMeeting", new { cellId = thirty.Cell.Id, month = "2026-11", kind = "THEMATIC",
            scheduledAt = TestMeeting.Start, title = "Nêu gương" });
        await meeting.Do("assignAuthor", new { memberId = thirty.Cell.MemberIds[2], topic = "Nêu gương", aim = "Hiểu",
            method = "Thảo luận", dueOn = "2026-10-30" });
        var sha256 = await meeting.AddDocument(meeting.Member(2), "Bản thảo chuyên đề");
        await meeting.Member(2).Do("submitDraft", meeting.Of(new { documentId = "d1" }));
        await meeting.Do("approveDraft", new { });
        await meeting.Do("setAgenda", new
        {
            items = new object[] { new { title = "Chuyên đề", kind = "THEMATIC_STUDY", presenterId =
                thirty.Cell.MemberIds[2], documentIds = new[] { "d1" } }, new { title = "Thảo luận", kind =
                "DISCUSSION" } },
        });
        await meeting.Run(thirty);
        await meeting.Member(2).Do("submitFinalText", meeting.Of(new { name = "Bản chính thức", sha256 }));
        await meeting.Do("assessThematic", new { preparation = "Tốt", quality = "Tốt", meaning = "Thiết thực" });
        await meeting.HasMinutes(thirty, ["Bản thảo chuyên đề"], ["Chuyên đề", "Thảo luận"]);
        var study = (await meeting.Read("thematic { stage topic comments { text } finalText { name } }"))["thematic"]!;
        study.ToJsonString(TestMinutes.Readable).ShouldBe(
            """{"stage":"ASSESSED","topic":"Nêu gương","comments":[{"text":"Nên có ví dụ."}],"finalText":{"name":"Bản chính thức"}}""");
    }
}
