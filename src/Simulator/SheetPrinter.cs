using System.Globalization;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>Prints the monthly sheet for people.</summary>
internal static class SheetPrinter
{
    private static readonly Dictionary<string, string> Grades = new()
    {
        ["GOOD"] = "Tốt", ["FAIR"] = "Khá", ["AVERAGE"] = "Trung bình", ["POOR"] = "Kém",
    };

    public static void Print(string month, JsonArray rows, TextWriter to, int mostRows)
    {
        to.WriteLine($"Bảng tổng hợp sinh hoạt chi bộ tháng {month[5..]}/{month[..4]}");
        to.WriteLine($"{"Chi bộ",-44} {"ĐV",4} {"Ngày",10} {"Có mặt",9} {"Điểm",6}  Xếp loại");
        foreach (var row in rows.Take(mostRows)) to.WriteLine(Line(row!));
        if (rows.Count > mostRows) to.WriteLine($"… và {rows.Count - mostRows} chi bộ nữa");
        var held = rows.Where(r => Held(r!)).ToArray();
        var (present, expected) = (held.Sum(r => r!["present"]!.GetValue<int>()), held.Sum(r => r!["expected"]!.GetValue<int>()));
        to.WriteLine();
        to.WriteLine($"Đã sinh hoạt: {held.Length}; chưa sinh hoạt: {rows.Count - held.Length}");
        if (expected > 0) to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Có mặt: {present}/{expected} ({present * 1000L / expected / 10m:0.0} %)"));
        foreach (var (grade, name) in Grades) to.WriteLine($"{name}: {rows.Count(r => r!["grade"]?.GetValue<string>() == grade)}");
    }

    private static bool Held(JsonNode row) => row["state"]!.GetValue<string>() is "HELD";

    private static string Line(JsonNode row)
    {
        var name = row["cellName"]!.GetValue<string>();
        var attendance = Held(row) ? $"{row["present"]}/{row["expected"]}" : "";
        var grade = row["grade"]?.GetValue<string>() is { } g ? Grades[g] : Held(row) ? "chưa xác nhận" : "không sinh hoạt";
        return $"{(name.Length > 44 ? name[..43] + "…" : name),-44} {row["members"],4} {row["date"],10} {attendance,9} {row["points"],6}  {grade}";
    }
}
