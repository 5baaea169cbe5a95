using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A cell of its own organisation, made through the API, and its people.</summary>
public sealed class TestCell
{
    public const string Bloc = "khoi-mau";
    public static readonly Account Office = new("vp-01", $"{Bloc}/bloc-office");
    private static int _organisations;
    private readonly GatewayHost _host;
    private readonly int _number;

    private TestCell(GatewayHost host, string organisation, int number) =>
        (_host, Organisation, _number) = (host, organisation, number);

    /// <summary>When everything is set up: a Monday, weeks before the month that is met in.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 10, 19, 1, 0, 0, TimeSpan.Zero);

    public string Organisation { get; }

    public string Id => $"{Organisation}/cb-{_number:00}";

    public string BlocId => Organisation[..Organisation.IndexOf('/')];

    public IReadOnlyList<string> MemberIds { get; private set; } = [];

    /// <summary>The first member.</summary>
    public Client Secretary => Person(0, "secretary", "member");

    /// <summary>The second one, who writes the minutes.</summary>
    public Client Taker => Person(1, "member");

    public Client Superior =>
        At(_host.As(new Account($"du-{Organisation[(Organisation.LastIndexOf('-') + 1)..]}",
            $"{Organisation}/organisation-committee")));

    public Client OfficeClient => At(_host.As(new Account(Office.Name, $"{BlocId}/bloc-office")));

    public Client Member(int number) => Person(number, "member");

    public Client As(Account account) => At(_host.As(account));

    public static async Task<TestCell> Make(GatewayHost host, int members = 5, string bloc = Bloc)
    {
        var cell = new TestCell(host, $"{bloc}/to-chuc-{Interlocked.Increment(ref _organisations):000}", 1);
        var office = cell.OfficeClient;
        (await office.Order("registerBloc", new { id = bloc, name = "Đảng bộ Khối mẫu" }))
            .ShouldBeSubsetOf(["common.already-exists"]);
        await office.Do("registerOrganisation", new { id = cell.Organisation, name = "Đảng bộ Sở mẫu" });
        await cell.Register(members);
        return cell;
    }

    /// <summary>Another cell of the same organisation.</summary>
    public async Task<TestCell> Sibling(int members)
    {
        var cell = new TestCell(_host, Organisation, _number + 1);
        await cell.Register(members);
        return cell;
    }

    /// <summary>What the cell's office may read: one field of the cell.</summary>
    public async Task<JsonNode> Read(string selection) =>
        (await OfficeClient.Ask($"query($id: ID!) {{ cell(id: $id) {{ {selection} }} }}", new { id = Id }))["cell"]!;

    private async Task Register(int members)
    {
        var office = OfficeClient;
        await office.Do("registerCell", new { id = Id, name = $"Chi bộ {_number}" });
        var prefix = Organisation[(Organisation.LastIndexOf('-') + 1)..] + (_number == 1 ? "" : $"-{_number}");
        MemberIds = [.. Enumerable.Range(1, members).Select(n => $"dv-{prefix}-{n:00}")];
        foreach (var (id, n) in MemberIds.Select((id, n) => (id, n)))
            await office.Do("admitMember", new { cellId = Id, memberId = id, name =
                $"Nguyễn Văn {(n < 26 ? "" : "A")}{(char)('A' + n % 26)}", joinedOn = "2020-01-01", fullSince =
                "2021-01-01" });
        await office.Do("setPosition", new { cellId = Id, memberId = MemberIds[0], position = "SECRETARY",
            from = "2021-01-01" });
        await Secretary.Do("setCellSchedule", new { cellId = Id, dayOfMonth = 4, time = "19:00:00", place =
            "Phòng họp tầng 2" });
    }

    private Client Person(int number, params string[] roles) =>
        At(_host.As(new Account(MemberIds[number], [.. roles.Select(r => $"{Id}/{r}")])));

    private static Client At(Client client)
    {
        client.At = Monday;
        return client;
    }
}
