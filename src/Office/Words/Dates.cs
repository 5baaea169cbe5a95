using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Office.Words;

/// <summary>Days, hours and months as an office writes them, in Viet Nam's time.</summary>
internal static class Dates
{
    /// <summary><c>ngày 04 tháng 02 năm 2026</c>: days below ten and the first two months take a nought.</summary>
    public static string Long(DateOnly date) =>
        $"ngày {date.Day:00} tháng {(date.Month < 3 ? $"0{date.Month}" : date.Month)} năm {date.Year}";

    public static string Long(DateTimeOffset at) => Long(VietnamTime.DateOf(at));

    public static string Short(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>19 giờ 05</c>.</summary>
    public static string Hour(DateTimeOffset at)
    {
        var local = VietnamTime.Local(at);
        return $"{local.Hour:00} giờ {local.Minute:00}";
    }

    public static string HourAndDay(DateTimeOffset at) => $"{Hour(at)}, {Long(at)}";

    /// <param name="month">Such as 2026-11.</param>
    public static string OfMonth(string month) =>
        Month.TryParse(month, out var known) ? $"tháng {known.Number} năm {known.Year}" : $"tháng {month}";

    public static string Duration(TimeSpan span) =>
        span.TotalMinutes < 60 ? $"{(int)span.TotalMinutes} phút" : $"{(int)span.TotalHours} giờ {span.Minutes:00} phút";
}
