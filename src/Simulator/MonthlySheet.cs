using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>The bloc's monthly sheet, as a report client reads it, and what the cells' own clients know.</summary>
internal sealed class MonthlySheet(Person reader, string month, string? organisation)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const string Query = """
        query($month: YearMonth!, $organisation: ID) { reports { monthlySheet(month: $month, organisationId: $organisation) {
          cellId cellName members meetingId state date present expected points grade lost { criterion points why } } } }
        """;

    /// <summary>Reads the sheet until it holds what the clients know, or patience ends.</summary>
    public async Task<(JsonArray Rows, IReadOnlyList<string> Differences)> Await(IReadOnlyList<CellFacts> facts, DateTimeOffset at, TimeSpan patience)
    {
        var deadline = DateTimeOffset.UtcNow + patience;
        while (true)
        {
            var rows = (await reader.Ask(at, Query, new JsonObject { ["month"] = month, ["organisation"] = organisation }))["reports"]!["monthlySheet"]!.AsArray();
            var differences = Compare(rows, facts);
            if (differences.Count == 0 || DateTimeOffset.UtcNow > deadline) return (rows, differences);
            await Task.Delay(Pause);
        }
    }

    /// <summary>What the sheet says otherwise than the clients know; empty when it is right.</summary>
    internal static IReadOnlyList<string> Compare(JsonArray rows, IReadOnlyList<CellFacts> facts)
    {
        var differences = new List<string>();
        var byCell = rows.ToDictionary(r => r!["cellId"]!.GetValue<string>(), r => r!);
        foreach (var known in facts)
        {
            if (!byCell.TryGetValue(known.CellId, out var row))
            {
                differences.Add($"{known.CellId}: không có trong bảng");
                continue;
            }

            Check(known.CellId, "đã sinh hoạt", known.Held, row["state"]!.GetValue<string>() is "HELD");
            if (!known.Held) continue;
            Check(known.CellId, "có mặt", known.Present, row["present"]?.GetValue<int>());
            Check(known.CellId, "phải có mặt", known.Expected, row["expected"]?.GetValue<int>());
            Check(known.CellId, "đã xếp loại", known.Confirmed, row["grade"] is not null);
        }

        if (rows.Count != facts.Count) differences.Add($"bảng có {rows.Count} dòng, có {facts.Count} chi bộ");
        return differences;

        void Check<T>(string cell, string what, T known, T? shown)
        {
            if (!Equals(known, shown)) differences.Add($"{cell}: {what}: biết {known}, bảng ghi {shown}");
        }
    }
}
