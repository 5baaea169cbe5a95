using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A cell of its own organisation, made through the API, and its people.</summary>
public sealed class TestCell
{
    public const string Bloc = "khoi-mau";
    public static readonly Account Office = new("vp-01", $"{Bloc}/bloc-office");
    private static int _organisations;
    private readonly GatewayHost _host;

    private TestCell(GatewayHost host, string organisation) => (_host, Organisation) = (host, organisation);

    /// <summary>When everything is set up: a Monday, weeks before the month that is met in.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 10, 19, 1, 0, 0, TimeSpan.Zero);

    public string Organisation { get; }

    public string Id => $"{Organisation}/cb-01";

    public IReadOnlyList<string> MemberIds { get; private set; } = [];

    /// <summary>The first member.</summary>
    public Client Secretary => Person(0, "secretary", "member");

    /// <summary>The second one, who writes the minutes.</summary>
    public Client Taker => Person(1, "member");

    public Client Superior =>
        At(_host.As(new Account($"du-{Organisation[(Organisation.LastIndexOf('-') + 1)..]}",
            $"{Organisation}/organisation-committee")));

    public Client OfficeClient => At(_host.As(Office));

    public Client Member(int number) => Person(number, "member");

    public Client As(Account account) => At(_host.As(account));

    public static async Task<TestCell> Make(GatewayHost host, int members = 5)
    {
        var cell = new TestCell(host, $"{Bloc}/to-chuc-{Interlocked.Increment(ref _organisations):000}");
        var office = cell.OfficeClient;
        (await office.Order("registerBloc", new { id = Bloc, name = "Đảng bộ Khối mẫu" }))
            .ShouldBeSubsetOf(["common.already-exists"]);
        await office.Do("registerOrganisation", new { id = cell.Organisation, name = "Đảng bộ Sở mẫu" });
        await office.Do("registerCell", new { id = cell.Id, name = "Chi bộ 1" });
        var prefix = cell.Organisation[(cell.Organisation.LastIndexOf('-') + 1)..];
        cell.MemberIds = [.. Enumerable.Range(1, members).Select(n => $"dv-{prefix}-{n:00}")];
        foreach (var (id, n) in cell.MemberIds.Select((id, n) => (id, n)))
            await office.Do("admitMember", new { cellId = cell.Id, memberId = id, name =
                $"Nguyễn Văn {(n < 26 ? "" : "A")}{(char)('A' + n % 26)}", joinedOn = "2020-01-01", fullSince =
                "2021-01-01" });
        await office.Do("setPosition", new { cellId = cell.Id, memberId = cell.MemberIds[0], position = "SECRETARY",
            from = "2021-01-01" });
        await cell.Secretary.Do("setCellSchedule", new { cellId = cell.Id, dayOfMonth = 4, time = "19:00:00", place =
            "Phòng họp tầng 2" });
        return cell;
    }

    /// <summary>What the cell's office may read: one field of the cell.</summary>
    public async Task<JsonNode> Read(string selection) =>
        (await OfficeClient.Ask($"query($id: ID!) {{ cell(id: $id) {{ {selection} }} }}", new { id = Id }))["cell"]!;

    private Client Person(int number, params string[] roles) =>
        At(_host.As(new Account(MemberIds[number], [.. roles.Select(r => $"{Id}/{r}")])));

    private static Client At(Client client)
    {
        client.At = Monday;
        return client;
    }
}
