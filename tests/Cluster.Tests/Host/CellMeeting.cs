using System.Text.Json.Nodes;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>A meeting of a cell, held by its people through the gateways.</summary>
internal sealed class CellMeeting
{
    private const string Criteria = "{ bloc { rubric { groups { criteria { code max kind kinds onlyInThematicMonth } } } } }";
    private readonly Participant[] _members;
    private readonly Participant _committee;
    private readonly string _cell;
    private readonly string _month;
    private readonly string _kind;
    private readonly int _number;

    private CellMeeting(Participant[] members, Participant committee, string cell, string kind, int number)
    {
        (_members, _committee, _cell, _kind, _number) = (members, committee, cell, kind, number);
        _month = $"{ScheduledAt.ToOffset(VietnamTime.Offset):yyyy-MM}";
    }

    public string Id => $"{_cell}/{_month}-{_kind}-{_number}";

    public Participant Secretary => _members[0];

    public IReadOnlyList<Participant> Members => _members;

    private DateTimeOffset ScheduledAt { get; } = DateTimeOffset.UtcNow.AddMinutes(1);

    /// <summary>Everybody signs in; the odd go to one gateway and the even to the other.</summary>
    public static async Task<CellMeeting> Of(
        Deployment deployment, Audit audit, int organisation, int cell = 1, string kind = "extraordinary", int number = 1)
    {
        var members = await Task.WhenAll(Enumerable.Range(1, TestRealm.Members).Select(
            i => Participant.SignIn(deployment, audit, TestRealm.Member(organisation, cell, i), i)));
        var committee = await Participant.SignIn(deployment, audit, TestRealm.Committee(organisation));
        return new CellMeeting(members, committee, TestRealm.Cell(organisation, cell), kind, number);
    }

    public IMeetingGrain Grain(Deployment deployment) => deployment.Grains.GetGrain<IMeetingGrain>(Id);

    public Task Do(string mutation, object input) => Secretary.Do(mutation, Id, input);

    /// <summary>What somebody sees of it.</summary>
    public async Task<JsonNode> Read(Participant who, string selection) =>
        (await who.Ask($"query($id: ID!) {{ meeting(id: $id) {{ {selection} }} }}", new { id = Id }))["meeting"]!;

    /// <summary>From the plan until everybody sits.</summary>
    public async Task Open()
    {
        await Do("planMeeting", new
        {
            cellId = _cell, month = _month, kind = _kind.ToUpperInvariant(), scheduledAt = ScheduledAt, number = _number,
            place = "Hội trường", title = _kind == "regular" ? null : "Việc đột xuất",
        });
        if (_kind == "regular")
            await Do("prepareMeeting", new
            {
                partyWork = "Sinh hoạt đúng kỳ.", professionalTask = "Hoàn thành kế hoạch.",
                massOrganisations = "Ổn định.", nextProgramme = "Thực hiện nghị quyết.",
                keyQuestions = new[] { "Nâng cao chất lượng sinh hoạt?" }, secretaryPreparation = "Đã chuẩn bị dự thảo.",
            });
        await Do("setAgenda", new
        {
            items = new object[]
            {
                new { title = "Báo cáo", kind = "REPORT", presenterId = Secretary.Account },
                new { title = "Thảo luận", kind = "DISCUSSION" },
            },
        });
        await Do("conveneMeeting", new { });
        await Do("openMeeting", new { dues = "Đã thu đủ đảng phí." });
        await Do("appointMinutesTaker", new { memberId = _members[1].Account });
        var code = (await Read(Secretary, "checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        await Task.WhenAll(_members.Skip(1).Select(m => m.Do("checkIn", Id, new { code })));
    }

    /// <summary>From the first opinion to the confirmed score.</summary>
    public async Task HoldAndConfirm()
    {
        var (taker, speaker) = (_members[1], _members[2]);
        foreach (var item in new[] { "i1", "i2" })
        {
            await speaker.Do("requestToSpeak", Id, new { itemId = item });
            await Do("giveFloor", new { personId = speaker.Account });
            await taker.Do("recordOpinion", Id, new { itemId = item, text = "Cần cụ thể hơn.", speakerId = speaker.Account });
            await Do("endTurn", new { });
            await Do("concludeItem", new { itemId = item, conclusion = "Thống nhất." });
        }

        await Do("openBallot", new { question = "Thông qua dự thảo nghị quyết", form = "SHOW_OF_HANDS" });
        await Task.WhenAll(_members.Select(
            (m, i) => m.Do("castVote", Id, new { ballotId = "b1", choice = i == 3 ? "AGAINST" : "FOR" })));
        await Do("closeBallot", new { ballotId = "b1" });
        await Do("adoptResolution", new
        {
            number = "11-NQ/CB", ballotId = "b1", lastMonth = "Đạt.", nextMonth = "Làm.", assignment = "Đ/c A.",
        });
        await Do("proposeSelfScore", new { judgements = await Judgements() });
        await Do("adoptSelfScore", new { @for = TestRealm.Members, against = 0, other = 0 });
        await Do("concludeMeeting", new { });
        await taker.Do("draftMinutes", Id, new { });
        await taker.Do("editMinutes", Id, new { opening = "Khai mạc.", proceedings = "Diễn biến.", closing = "Bế mạc." });
        await Do("approveMinutes", new { });
        await taker.Do("signMinutes", Id, new { });
        await Do("signMinutes", new { });
        await Do("publishMinutes", new { });
        await _committee.Do("confirmScore", Id, new { });
    }

    private async Task<object[]> Judgements() =>
    [
        .. from @group in (await Secretary.Ask(Criteria))["bloc"]!["rubric"]!["groups"]!.AsArray()
           from criterion in @group!["criteria"]!.AsArray()
           where criterion!["kind"]!.GetValue<string>() == "JUDGEMENT" && !criterion["onlyInThematicMonth"]!.GetValue<bool>()
           let kinds = criterion["kinds"]!.AsArray().Select(k => k!.GetValue<string>()).ToArray()
           where kinds.Length == 0 || kinds.Contains(_kind.ToUpperInvariant())
           select (object)new { criterion = criterion["code"]!.GetValue<string>(), points = criterion["max"]!.GetValue<decimal>() },
    ];
}
