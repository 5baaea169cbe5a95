using System.Text.Json.Nodes;
using ChiBo.Demo;
using ChiBo.Evening.People;
using ChiBo.Evening.Rooms;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Systems;

/// <summary>The bloc that is loaded, with tokens for whoever takes part.</summary>
internal sealed class Bloc
{
    private const string Rubric = "{ bloc { rubric { groups { criteria { code max kind kinds onlyInThematicMonth } } } } }";
    private readonly IReadOnlyList<DemoCell> _cells;
    private readonly Dictionary<string, string> _superiors;

    private Bloc(IReadOnlyList<DemoCell> cells, Dictionary<string, string> superiors, Accounts accounts) =>
        (_cells, _superiors, Accounts) = (cells, superiors, accounts);

    public Accounts Accounts { get; }

    public int Members => _cells.Sum(c => c.Members.Count);

    public static async Task<Bloc> Sign(ChiBoProgram chibo, string data, int scale, int most)
    {
        var demo = DemoBloc.Generate(DemoBloc.DefaultSeed, scale);
        DemoCell[] cells = [.. demo.Cells.Take(most)];
        var superiors = cells.ToDictionary(c => c.Id, c => Superior(demo.Organisations.First(o => o.Cells.Contains(c)), c));
        using var signer = new TokenSigner(await Sample(chibo, cells[0].Secretary), Path.Combine(data, "identity-key.pem"));
        var names = cells.SelectMany(c => c.Members).Select(m => m.Id).Concat(superiors.Values).ToHashSet();
        return new Bloc(cells, superiors, Accounts.Sign(demo, names, signer));
    }

    public IReadOnlyList<Room> RoomsOf(DateOnly month) => [.. _cells.Select(c => new Room(c, month, Accounts, _superiors[c.Id]))];

    /// <summary>What people score in a regular meeting of a month without a thematic study.</summary>
    public async Task<IReadOnlyList<(string Code, double Max)>> Criteria(Crowd crowd)
    {
        var question = Shot.Question(Accounts.Office, DateTimeOffset.UtcNow, Rubric, "{}");
        await crowd.Send([question], read: true);
        return
        [
            .. from g in JsonNode.Parse(question.Text!)!["data"]!["bloc"]!["rubric"]!["groups"]!.AsArray()
               from c in g!["criteria"]!.AsArray()
               where c!["kind"]!.GetValue<string>() == "JUDGEMENT" && !c["onlyInThematicMonth"]!.GetValue<bool>()
               let kinds = c["kinds"]!.AsArray().Select(k => k!.GetValue<string>()).ToArray()
               where kinds.Length == 0 || kinds.Contains("REGULAR")
               select (c["code"]!.GetValue<string>(), c["max"]!.GetValue<double>()),
        ];
    }

    /// <summary>Of the organisation's committee; somebody of another cell where there is one.</summary>
    private static string Superior(DemoOrganisation organisation, DemoCell cell) =>
        organisation.Committee.FirstOrDefault(m => cell.Members.All(own => own.Id != m)) ?? organisation.Committee[0];

    private static async Task<string> Sample(ChiBoProgram chibo, string member)
    {
        using var http = new HttpClient { BaseAddress = chibo.Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["client_id"] = DemoRealm.CommandLineClient, ["username"] = member,
            ["password"] = DemoBloc.Password,
        });
        var answer = await http.PostAsync("/realms/chibo/protocol/openid-connect/token", form);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["access_token"]!.GetValue<string>();
    }
}
