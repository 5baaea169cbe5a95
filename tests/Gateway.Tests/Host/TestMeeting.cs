using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>The regular meeting of a cell in November 2026, taken as far as a test needs.</summary>
public sealed class TestMeeting(TestCell cell)
{
    public static readonly DateTimeOffset Start = new(2026, 11, 4, 12, 0, 0, TimeSpan.Zero);

    public TestCell Cell => cell;

    public string Kind { get; init; } = "regular";

    public string Month { get; init; } = "2026-11";

    public string Id => $"{cell.Id}/{Month}-{Kind}-1";

    /// <summary>The working group that visits it, where a test sends one.</summary>
    public TestGroup? Group { get; set; }

    public Client Secretary => Now(cell.Secretary, At);

    public Client Taker => Now(cell.Taker, At);

    public Client Superior => Now(cell.Superior, At);

    public DateTimeOffset At { get; set; } = TestCell.Monday;

    public Client Member(int number) => Now(cell.Member(number), At);

    /// <summary>Anybody else.</summary>
    public Client As(Account account) => Now(cell.As(account), At);

    public static async Task<TestMeeting> Planned(GatewayHost host, int members = 5)
    {
        var meeting = new TestMeeting(await TestCell.Make(host, members));
        await meeting.Secretary.Do("planMeeting", new { cellId = meeting.Cell.Id, month = "2026-11", kind = "REGULAR",
            scheduledAt = Start });
        return meeting;
    }

    public static async Task<TestMeeting> Open(GatewayHost host, int members = 5)
    {
        var meeting = await Planned(host, members);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = Start;
        await meeting.Do("openMeeting", new { dues = "Đã thu đủ đảng phí." });
        await meeting.Do("appointMinutesTaker", new { memberId = meeting.Cell.MemberIds[1] });
        return meeting;
    }

    public async Task Prepare()
    {
        await Do("prepareMeeting", new
        {
            partyWork = "Sinh hoạt đúng kỳ.", professionalTask = "Hoàn thành kế hoạch.", massOrganisations = "Ổn định.",
            nextProgramme = "Thực hiện nghị quyết.", keyQuestions = new[] { "Nâng cao chất lượng sinh hoạt?" },
            secretaryPreparation = "Đã chuẩn bị dự thảo.",
        });
        await Do("setAgenda", new
        {
            items = new object[] { new { title = "Báo cáo", kind = "REPORT", presenterId = cell.MemberIds[0] },
                new { title = "Thảo luận", kind = "DISCUSSION" } },
        });
    }

    /// <summary>Members come, by number; the one who opened the meeting is there already.</summary>
    public async Task CheckIn(params int[] members)
    {
        var code = (await Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        foreach (var n in members) await Member(n).Do("checkIn", new { meetingId = Id, code });
    }

    /// <summary>The secretary gives an order about this meeting.</summary>
    public Task Do(string mutation, object input) => Secretary.Do(mutation, Of(input));

    public Task<string[]> Order(string mutation, object input) => Secretary.Order(mutation, Of(input));

    /// <summary>What the secretary sees.</summary>
    public async Task<JsonNode> Read(string selection) =>
        (await Secretary.Ask($"query($id: ID!) {{ meeting(id: $id) {{ {selection} }} }}", new { id = Id }))["meeting"]!;

    /// <summary>Full marks for everything that people judge in this meeting.</summary>
    public async Task<IReadOnlyList<object>> Judgements() =>
    [
        .. from @group in (await Secretary.Ask(
            "{ bloc { rubric { groups { criteria { code max kind kinds onlyInThematicMonth } } } } }"))["bloc"]!["rubric"]!["groups"]!.AsArray()
           from criterion in @group!["criteria"]!.AsArray()
           where criterion!["kind"]!.GetValue<string>() == "JUDGEMENT" && !criterion["onlyInThematicMonth"]!
               .GetValue<bool>()
           let kinds = criterion["kinds"]!.AsArray().Select(k => k!.GetValue<string>()).ToArray()
           where kinds.Length == 0 || kinds.Contains(Kind.ToUpperInvariant())
           select (object)new { criterion = criterion["code"]!.GetValue<string>(), points = criterion["max"]!
               .GetValue<decimal>() },
    ];

    /// <summary>An order's input, with the meeting in it.</summary>
    public JsonObject Of(object input)
    {
        var node = (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(input)!;
        node["meetingId"] = Id;
        return node;
    }

    private static Client Now(Client client, DateTimeOffset at)
    {
        client.At = at;
        return client;
    }
}
