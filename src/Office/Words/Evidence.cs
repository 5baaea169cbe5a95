using System.Collections.Frozen;
using System.Globalization;

namespace ChiBo.Office.Words;

/// <summary>What is known of a meeting without judgement, in words.</summary>
internal static class Evidence
{
    private static readonly FrozenDictionary<string, (string Name, string Unit)> Names =
        new Dictionary<string, (string, string)>
        {
            ["duration-minutes"] = ("Thời gian sinh hoạt", " phút"),
            ["attendance-percent"] = ("Tỷ lệ đảng viên dự", "%"),
            ["absent-excused"] = ("Vắng có lý do", " đồng chí"),
            ["absent-unexcused"] = ("Vắng không lý do", " đồng chí"),
            ["longest-excused-streak"] = ("Số kỳ vắng có lý do liên tiếp nhiều nhất", " kỳ"),
            ["notice-hours"] = ("Thông báo trước", " giờ"),
            ["documents-hours"] = ("Gửi tài liệu trước", " giờ"),
            ["committee-met"] = ("Họp chi ủy trước sinh hoạt", ""),
            ["spoken-percent"] = ("Tỷ lệ đảng viên dự có phát biểu", "%"),
            ["ordinary-spoken-percent"] = ("Tỷ lệ đảng viên không giữ chức vụ có phát biểu", "%"),
            ["minutes-complete"] = ("Biên bản đủ nội dung", ""),
            ["thematic-studied"] = ("Đã sinh hoạt chuyên đề", ""),
            ["published-hours"] = ("Gửi biên bản, nghị quyết sau", " giờ"),
            ["targets-met-percent"] = ("Nhiệm vụ tháng trước hoàn thành", "%"),
        }.ToFrozenDictionary();

    public static string Name(string measure) => Names.TryGetValue(measure, out var known) ? known.Name : measure;

    /// <summary>Null is what nobody can know yet, or what does not apply.</summary>
    public static string Value(string measure, string? value) =>
        value is null ? "Không có số liệu"
        : !Names.TryGetValue(measure, out var known) ? value
        : known.Unit.Length == 0 ? (value == "1" ? "Có" : Said.None)
        : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Numbers.Of(number) + known.Unit
        : value;
}
