using System.Globalization;

namespace ChiBo.Simulator;

/// <summary>Months as options and the API write them: <c>2026-11</c>.</summary>
internal static class Months
{
    public static bool IsMonth(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static DateOnly FirstDay(string month) =>
        DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>So many months, the first one named.</summary>
    public static IReadOnlyList<string> From(string month, int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => FirstDay(month).AddMonths(i).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
    ];
}
