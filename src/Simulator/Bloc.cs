using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>The bloc as its office sees it over the public API.</summary>
internal sealed class Bloc(Person office)
{
    private const string Cells = """
        query($after: String, $organisation: ID) {
          cells(first: 200, after: $after, filter: { organisationId: $organisation }) {
            nodes { id } pageInfo { hasNextPage endCursor } } }
        """;

    private const string Rubric = """
        { bloc { rubric { step groups { criteria { code max kind kinds onlyInThematicMonth } } } } }
        """;

    /// <summary>The cells' ids, in the order of the list.</summary>
    public async Task<IReadOnlyList<string>> CellIds(string? organisation, DateTimeOffset at)
    {
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await office.Ask(at, Cells, new JsonObject { ["after"] = after, ["organisation"] = organisation }))["cells"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(n => n!["id"]!.GetValue<string>()));
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>()) return ids;
            after = page["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }

    /// <summary>What people score in a regular meeting of a month without a thematic study.</summary>
    public async Task<IReadOnlyList<RubricCriterion>> Judged(DateTimeOffset at)
    {
        var rubric = (await office.Ask(at, Rubric))["bloc"]!["rubric"]!;
        var step = rubric["step"]!.GetValue<double>();
        return
        [
            .. from g in rubric["groups"]!.AsArray()
               from c in g!["criteria"]!.AsArray()
               where c!["kind"]!.GetValue<string>() == "JUDGEMENT" && !c["onlyInThematicMonth"]!.GetValue<bool>()
               let kinds = c["kinds"]!.AsArray().Select(k => k!.GetValue<string>()).ToArray()
               where kinds.Length == 0 || kinds.Contains("REGULAR")
               select new RubricCriterion(c["code"]!.GetValue<string>(), c["max"]!.GetValue<double>(), step),
        ];
    }
}
