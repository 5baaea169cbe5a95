using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What the read model says of the month's visits, held against what the visitors know.</summary>
internal sealed class MonthlyVisits(Person reader, string month)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const string Query = """
        query($month: YearMonth!) { visits(first: 200, filter: { month: $month }) { nodes { id state present } } }
        """;

    /// <summary>Waits until every visit stands as its people left it, or patience ends; what differs.</summary>
    public async Task<IReadOnlyList<string>> Await(IReadOnlyList<CellFacts> facts, DateTimeOffset at, TimeSpan patience)
    {
        var expected = facts.Where(f => f.VisitId is not null).ToDictionary(
            f => f.VisitId!, f => f.Held ? $"ANSWERED {f.Present}" : "ASSIGNED ");
        var deadline = DateTimeOffset.UtcNow + patience;
        while (true)
        {
            var told = await Read(at);
            var differences = expected.Where(e => told.GetValueOrDefault(e.Key) != e.Value)
                .Select(e => $"{e.Key}: dự sinh hoạt: phải là {e.Value}, hệ thống ghi {told.GetValueOrDefault(e.Key) ?? "chưa có"}")
                .ToArray();
            if (differences.Length == 0 || DateTimeOffset.UtcNow > deadline) return differences;
            await Task.Delay(Pause);
        }
    }

    private async Task<Dictionary<string, string>> Read(DateTimeOffset at) =>
        (await reader.Ask(at, Query, new JsonObject { ["month"] = month }))["visits"]!["nodes"]!.AsArray().ToDictionary(
            n => n!["id"]!.GetValue<string>(), n => $"{n!["state"]!.GetValue<string>()} {n["present"]?.GetValue<int>()}");
}
