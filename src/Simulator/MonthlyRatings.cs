using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What the rating service made of the month, cell by cell.</summary>
internal sealed class MonthlyRatings(Person reader, string month)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const string Query = "query($id: ID!) { cell(id: $id) { ratings { month grade } } }";

    /// <summary>Waits until every graded cell of the sheet is rated as graded, or patience ends; what differs.</summary>
    public async Task<IReadOnlyList<string>> Await(JsonArray sheet, DateTimeOffset at, TimeSpan patience)
    {
        var deadline = DateTimeOffset.UtcNow + patience;
        var differences = new List<string>();
        foreach (var row in sheet.Where(r => r!["grade"] is not null))
        {
            var (cell, grade) = (row!["cellId"]!.GetValue<string>(), row["grade"]!.GetValue<string>());
            string? rated;
            while ((rated = await Rated(cell, at)) != grade && DateTimeOffset.UtcNow < deadline) await Task.Delay(Pause);
            if (rated != grade) differences.Add($"{cell}: xếp loại tháng: bảng ghi {grade}, dịch vụ xếp loại ghi {rated ?? "chưa có"}");
        }

        return differences;
    }

    private async Task<string?> Rated(string cell, DateTimeOffset at) =>
        (await reader.Ask(at, Query, new JsonObject { ["id"] = cell }))["cell"]!["ratings"]!.AsArray()
        .FirstOrDefault(r => r!["month"]!.GetValue<string>() == month)?["grade"]!.GetValue<string>();
}
