using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A working group of the members of one cell, made through the API; the first member leads.</summary>
public sealed class TestGroup
{
    private static int _groups;

    private TestGroup(TestCell home, string id) => (Home, Id) = (home, id);

    /// <summary>Where its members come from.</summary>
    public TestCell Home { get; }

    public string Id { get; }

    public IReadOnlyList<string> MemberIds => Home.MemberIds;

    public Client Lead => Home.As(Account(0));

    /// <summary>Who plans for the bloc.</summary>
    public Client Planner => Home.As(new Account("btv-01", $"{TestCell.Bloc}/bloc-committee"));

    /// <param name="host">The gateway.</param>
    /// <param name="members">Of the home cell.</param>
    /// <param name="others">Members of other cells: id and cell.</param>
    public static async Task<TestGroup> Make(
        GatewayHost host, int members = 3, params (string MemberId, string CellId)[] others)
    {
        var group = new TestGroup(
            await TestCell.Make(host, members), $"{TestCell.Bloc}/to-cong-tac-{Interlocked.Increment(ref _groups)}");
        await group.Home.OfficeClient.Do("registerWorkingGroup", new
        {
            id = group.Id, name = "Tổ công tác", leadId = group.MemberIds[0], members = group.Members(others),
        });
        return group;
    }

    /// <summary>The members as inputs name them.</summary>
    public object[] Members(params (string MemberId, string CellId)[] others) =>
        [.. MemberIds.Select(id => (id, Home.Id)).Concat(others).Select(m => new { memberId = m.Item1, cellId = m.Item2 })];

    public Account Account(int member) =>
        new(MemberIds[member], [$"{Id}/working-group-member", .. member == 0 ? [$"{Id}/working-group-lead"] : Array.Empty<string>()]);

    public Client Visitor(int member) => Home.As(Account(member));

    /// <summary>Plans a visit to the cell's meeting of November 2026; its id.</summary>
    public async Task<string> Plan(TestCell cell)
    {
        var answer = await Planner.Ask(
            "mutation($input: PlanVisitInput!) { planVisit(input: $input) { visit { id state } errors { code } } }",
            new { input = new { workingGroupId = Id, cellId = cell.Id, month = "2026-11" } });
        answer["planVisit"]!["errors"]!.AsArray().ShouldBeEmpty(answer.ToJsonString());
        return answer["planVisit"]!["visit"]!["id"]!.GetValue<string>();
    }

    /// <summary>Plans a visit and sends members there, by number.</summary>
    public async Task<string> Send(TestCell cell, params int[] members)
    {
        var visit = await Plan(cell);
        await Lead.Do("assignVisitors", new { visitId = visit, memberIds = members.Select(m => MemberIds[m]) });
        return visit;
    }

    public static async Task<JsonNode?> Read(Client client, string visit, string selection) =>
        (await client.Ask($"query($id: ID!) {{ visit(id: $id) {{ {selection} }} }}", new { id = visit }))["visit"];
}
