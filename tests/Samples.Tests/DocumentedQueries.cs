using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>A query of docs/reports.md with the variables, the answer and the cost that stand under it.</summary>
internal sealed record DocumentedQuery(string Name, string Query, JsonObject Variables, JsonObject Answer, double MostCost);

/// <summary>The queries of docs/reports.md.</summary>
internal static partial class DocumentedQueries
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "reports.md"));

    public static IReadOnlyList<DocumentedQuery> All { get; } =
    [
        .. Whole().Matches(Page).Select(m => new DocumentedQuery(
            m.Groups["name"].Value, m.Groups["query"].Value, Object(m.Groups["variables"]), Object(m.Groups["answer"]),
            double.Parse(m.Groups["cost"].Value, CultureInfo.InvariantCulture))),
    ];

    /// <summary>How many queries the page shows, with all that belongs to one or without.</summary>
    public static int Shown { get; } = Fence().Count(Page);

    private static JsonObject Object(Group text) => (JsonObject)JsonNode.Parse(text.Value)!;

    [GeneratedRegex(
        "```graphql\\n(?<query>query (?<name>\\w+)[^`]*)```\\s+```json\\n(?<variables>[^`]*)```\\s+"
        + "The answer, at a cost of at most (?<cost>\\d+):\\s+```json\\n(?<answer>[^`]*)```")]
    private static partial Regex Whole();

    [GeneratedRegex("```graphql")]
    private static partial Regex Fence();
}
