using System.Globalization;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What the rating service made of the months, all cells at once.</summary>
internal sealed class RatedMonths(Person reader, string? organisation, DateTimeOffset at)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const string Query = """
        query($year: Int!, $organisation: ID) { reports { yearlyRatings(year: $year, organisationId: $organisation) {
          cellId cellName organisationId year toDate halfYears { half grade }
          proposal { grade isCapped isComplete } evidence { months { month grade points isMissed } open points } } } }
        """;

    /// <summary>Every cell's year, by cell.</summary>
    public async Task<JsonArray> Read(int year) =>
        (await reader.Ask(at, Query, new JsonObject { ["year"] = year, ["organisation"] = organisation }))
        ["reports"]!["yearlyRatings"]!.AsArray();

    /// <summary>
    /// Waits until every month is rated as the clients know it, or patience ends; what differs. A month without a meeting
    /// counts once it is over, which the caller's instant decides.
    /// </summary>
    public async Task<IReadOnlyList<string>> Await(string month, IReadOnlyList<CellFacts> facts, TimeSpan patience)
    {
        var deadline = DateTimeOffset.UtcNow + patience;
        while (true)
        {
            var years = await Read(int.Parse(month[..4], CultureInfo.InvariantCulture));
            var differences = Compare(month, facts, years, at);
            if (differences.Count == 0 || DateTimeOffset.UtcNow > deadline) return differences;
            await Task.Delay(Pause);
        }
    }

    private static IReadOnlyList<string> Compare(
        string month, IReadOnlyList<CellFacts> facts, JsonArray years, DateTimeOffset at)
    {
        var isOver = at >= MonthSimulation.Bounds(month).Last.AddDays(4);
        var rated = years.ToDictionary(
            y => y!["cellId"]!.GetValue<string>(),
            y => y!["evidence"]!["months"]!.AsArray().FirstOrDefault(m => m!["month"]!.GetValue<string>() == month));
        return
        [
            .. from known in facts
               where known.Grade is not null || (isOver && !known.Held)
               let grade = rated.GetValueOrDefault(known.CellId)?["grade"]?.GetValue<string>()
               where grade != (known.Grade ?? "POOR")
               select $"{known.CellId} {month}: biết {known.Grade ?? "không họp"}, dịch vụ xếp loại ghi {grade ?? "chưa có"}",
        ];
    }
}
