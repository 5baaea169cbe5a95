using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Office.Papers;
using ChiBo.Office.Words;

namespace ChiBo.Office.Minutes;

/// <summary>When, where and who: the first two parts of the minutes.</summary>
internal static class MinutesPeople
{
    public static Paper TimeAndPlace(this Paper paper, MinutesContentView content) =>
        paper
            .Section("I. THỜI GIAN, ĐỊA ĐIỂM")
            .Field("Địa điểm", content.Place)
            .Field("Khai mạc", Dates.HourAndDay(content.OpenedAt))
            .Field("Bế mạc", content.ClosedAt is { } closed ? Dates.HourAndDay(closed) : "Chưa bế mạc");

    public static Paper People(this Paper paper, MinutesContentView content)
    {
        var totals = content.Totals;
        return paper
            .Section("II. THÀNH PHẦN")
            .Field("Tổng số đảng viên của chi bộ", $"{totals.Members} đồng chí")
            .Item($"+ Chính thức: {totals.Full}; dự bị: {totals.Probationary}")
            .Item(
                $"+ Sinh hoạt tạm thời đến: {totals.TemporarilyIn}; được miễn sinh hoạt: {totals.Exempt}; "
                + $"sinh hoạt tạm thời đi: {totals.TemporarilyOut}")
            .Field(
                "Có mặt",
                $"{totals.Present}/{totals.Expected} đồng chí phải dự, đạt {Numbers.Percent(totals.Present, totals.Expected)}")
            .Item(Named("+ Đảng viên chính thức", content.PresentFull))
            .Item(Named("+ Đảng viên dự bị", content.PresentProbationary))
            .Item(Named("+ Trong đó, đảng viên sinh hoạt tạm thời đến", content.PresentTemporarilyIn))
            .Item(Named("+ Trong đó, đảng viên được miễn sinh hoạt nhưng tham dự", content.PresentExempt))
            .Field(
                $"Vắng có lý do ({content.AbsentExcused.Length})",
                content.AbsentExcused.Select(a => $"{a.Name} (lý do: {(a.Reason is { Length: > 0 } why ? why : "không ghi")})"))
            .Field($"Vắng không lý do ({content.AbsentUnexcused.Length})", content.AbsentUnexcused)
            .Field(
                $"Khách mời ({content.Guests.Length})",
                content.Guests.Select(g => string.IsNullOrWhiteSpace(g.Position) ? g.Name : $"{g.Name} ({g.Position})"))
            .Field("Chủ trì", content.Chair?.Name)
            .Field("Thư ký", content.MinutesTaker?.Name)
            .Field("Đảng phí", content.Dues);
    }

    private static string Named(string label, IReadOnlyCollection<string> names) =>
        $"{label} ({names.Count}): {Said.Of(names)}";
}
