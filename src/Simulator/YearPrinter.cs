using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>Prints yearly ratings for people.</summary>
internal static class YearPrinter
{
    private static readonly Dictionary<string, string> Grades = new()
    {
        ["EXCELLENT"] = "Xuất sắc", ["GOOD"] = "Tốt", ["FAIR"] = "Khá", ["AVERAGE"] = "Trung bình", ["POOR"] = "Kém",
    };

    private static readonly Dictionary<string, char> Letters = new()
    {
        ["GOOD"] = 'T', ["FAIR"] = 'K', ["AVERAGE"] = 'B', ["POOR"] = 'y',
    };

    public static void Print(JsonArray ratings, TextWriter to, int mostRows)
    {
        to.WriteLine("Xếp loại năm (T tốt, K khá, B trung bình, y kém, - không họp, . chưa có kết quả)");
        foreach (var row in ratings.Take(mostRows))
        {
            var months = row!["evidence"]!["months"]!.AsArray().Select(m => Letter(m!));
            to.WriteLine(
                $"{row["cellId"],-44} {row["year"]} {string.Concat(months),-12} {NameOf(row["proposal"]?["grade"])}"
                + (row["proposal"]?["isCapped"]?.GetValue<bool>() == true ? " (hết suất Xuất sắc)" : ""));
        }

        if (ratings.Count > mostRows) to.WriteLine($"… và {ratings.Count - mostRows} dòng nữa");
        foreach (var (grade, name) in Grades)
            to.WriteLine($"{name}: {ratings.Count(r => r!["proposal"]?["grade"]?.GetValue<string>() == grade)}");
    }

    private static string NameOf(JsonNode? grade) => grade is null ? "chưa có" : Grades[grade.GetValue<string>()];

    private static char Letter(JsonNode month) =>
        month["isMissed"]!.GetValue<bool>() ? '-'
        : month["grade"]?.GetValue<string>() is { } grade ? Letters[grade]
        : '.';
}
