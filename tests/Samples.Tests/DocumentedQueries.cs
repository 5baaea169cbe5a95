using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>The queries of docs/reports.md, each with the variables under it.</summary>
internal static partial class DocumentedQueries
{
    public static IReadOnlyList<(string Name, string Query, JsonObject Variables)> All { get; } =
    [
        .. Pair().Matches(File.ReadAllText(Repository.PathOf("docs", "reports.md")))
            .Select(m => (m.Groups["name"].Value, m.Groups["query"].Value, (JsonObject)JsonNode.Parse(m.Groups["variables"].Value)!)),
    ];

    /// <summary>How many queries the page shows, with variables or without.</summary>
    public static int Shown { get; } = Fence().Count(File.ReadAllText(Repository.PathOf("docs", "reports.md")));

    [GeneratedRegex("```graphql\\n(?<query>query (?<name>\\w+).*?)```\\s+```json\\n(?<variables>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex("```graphql")]
    private static partial Regex Fence();
}
