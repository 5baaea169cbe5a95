using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Waits until the read model has heard of everything in the whole bloc.</summary>
internal static class WhatIsShown
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task Wait(WholeBloc bloc)
    {
        foreach (var (cell, cells, organisations) in new[] { (bloc.First, 5, 4), (bloc.Foreign, 1, 1) })
        {
            var met = bloc.Met.Where(c => c.BlocId == cell.BlocId).ToArray();
            var files = met.Count(c => c != bloc.Second);
            var (n, visits) = (met.Length, cell == bloc.First ? new[] { 3, 1, 2 } : [0, 0, 0]);
            // where groups come from there are meetings too, which the platform planned
            await Until(
                cell.Inspection(),
                [cells, organisations, n, n + cells, 2 * n, n, 2 * n, 2 * n, files, files, n, .. visits]);
        }
    }

    /// <param name="client">Sees a whole bloc.</param>
    /// <param name="expected">How much there is of each of what is counted.</param>
    private static async Task Until(Client client, int[] expected)
    {
        const string query = $$"""
            { cells { nodes { name members schedule { time } ratings { month } } }
              organisations { nodes { name rating(year: 2026) { fair } } }
              meetings { nodes { phase attendance { present } cellName } }
              low: findings(filter: { code: "{{SeenFinding.OfTheCell}}" }) { totalCount }
              twice: findings(filter: { code: "{{SeenFinding.OfAMember}}" }) { totalCount }
              escalated: findings(filter: { code: "{{SeenFinding.OfTheCell}}", state: ESCALATED }) { totalCount }
              inspections { totalCount } reports { yearlyRatings(year: 2026) { cellName evidence { fair } } }
              visits { totalCount nodes { state } } workingGroups { members { memberId } } }
            """;
        var deadline = DateTimeOffset.UtcNow + Patience;
        while (true)
        {
            var data = await client.Ask(query);
            int[] seen =
            [
                Nodes(data, "cells")
                    .Count(c => Is(c, "name", "Hoa ") && Number(c["members"]) > 1 && c["schedule"] is not null),
                Nodes(data, "organisations").Count(o => Is(o, "name", "Sông ")),
                Nodes(data, "organisations").Sum(o => o["rating"] is { } rating ? Number(rating["fair"]) : 0),
                Nodes(data, "meetings").Count(),
                Nodes(data, "meetings")
                    .Count(m => Is(m, "phase", "CLOSED") && Number(m["attendance"]!["present"]) == 3),
                Nodes(data, "cells").Count(c => c["ratings"]!.AsArray().Count > 0),
                Total(data, "low"), Total(data, "twice"), Total(data, "escalated"), Total(data, "inspections"),
                data["reports"]!["yearlyRatings"]!.AsArray()
                    .Count(y => y!["cellName"] is not null && Number(y["evidence"]!["fair"]) == 1),
                Total(data, "visits"), Nodes(data, "visits").Count(v => Is(v, "state", "SUBMITTED")),
                data["workingGroups"]!.AsArray().Count,
            ];
            if (seen.SequenceEqual(expected)) return;
            if (DateTimeOffset.UtcNow > deadline)
                throw new TimeoutException($"{string.Join(' ', seen)}: {data.ToJsonString()}");
            await Task.Delay(50);
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode data, string list) =>
        data[list]!["nodes"]!.AsArray().Select(n => n!);

    private static int Total(JsonNode data, string list) => Number(data[list]!["totalCount"]);

    private static int Number(JsonNode? node) => node!.GetValue<int>();

    private static bool Is(JsonNode node, string field, string start) =>
        node[field]!.GetValue<string>().StartsWith(start, StringComparison.Ordinal);
}
