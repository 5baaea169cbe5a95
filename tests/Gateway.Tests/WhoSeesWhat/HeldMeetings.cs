using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>A regular meeting as every cell of the whole bloc holds it: short, and two of five did not come.</summary>
internal static class HeldMeetings
{
    private static readonly byte[] Pdf = "%PDF-1.7\nNghị quyết"u8.ToArray();

    public static async Task<TestMeeting> Plan(TestCell cell, string month, DateTimeOffset start)
    {
        var meeting = new TestMeeting(cell) { Month = month };
        await meeting.Secretary.Do("planMeeting",
            new { cellId = cell.Id, month, kind = "REGULAR", scheduledAt = start });
        return meeting;
    }

    /// <summary>Three members come, and these visitors.</summary>
    public static async Task Hold(this TestMeeting meeting, DateTimeOffset start, params Account[] visitors)
    {
        await meeting.Prepare();
        await meeting.Do("addDocument", new
        {
            name = "Dự thảo.pdf", presentation = "IN_FULL", sha256 = await Upload(meeting.Secretary),
        });
        await meeting.Do("conveneMeeting", new { });
        meeting.At = start;
        await meeting.Do("openMeeting", new { });
        await meeting.Do("appointMinutesTaker", new { memberId = meeting.Cell.MemberIds[1] });
        await meeting.CheckIn(1, 2);
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        foreach (var visitor in visitors) await meeting.As(visitor).Do("checkIn", meeting.Of(new { code }));
        await meeting.Resolve();
        meeting.At = start.AddMinutes(30);
        await meeting.Do("concludeMeeting", new { });
        await meeting.Do("draftMinutes", new { });
    }

    private static async Task Resolve(this TestMeeting meeting)
    {
        await meeting.Do("openBallot",
            new { question = "Thông qua nghị quyết", form = "SHOW_OF_HANDS", itemId = "i2", subject = "RESOLUTION" });
        for (var member = 0; member < 3; member++)
            await meeting.Member(member).Do("castVote", meeting.Of(new { ballotId = "b1", choice = "FOR" }));
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        await meeting.Do("adoptResolution", new
        {
            number = "11-NQ/CB", ballotId = "b1", lastMonth = "Đạt.", nextMonth = "Làm.",
            assignment = "Đồng chí bí thư.",
        });
        await meeting.Do("proposeSelfScore", new { judgements = await meeting.Judgements() });
        await meeting.Do("adoptSelfScore", new { @for = 3, against = 0, other = 0 });
        await meeting.Do("assignTask", new
        {
            what = "Lập danh sách", dueOn = "2027-06-30", assigneeIds = new[] { meeting.Cell.MemberIds[2] },
        });
    }

    private static async Task<string> Upload(Client client)
    {
        using var stored = await client.Upload(Pdf);
        return JsonNode.Parse(await stored.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
    }
}
