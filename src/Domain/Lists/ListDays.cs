using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Domain.Lists;

/// <summary>
/// Days as a Vietnamese office writes them: the day before the month and the year in full, or year, month, day. What
/// leaves a part open, as <c>02/2026</c> or <c>03/02/26</c> do, is none.
/// </summary>
internal static partial class ListDays
{
    private static readonly string[] Written = ["d/M/yyyy", "yyyy/M/d"];

    public static DateOnly? Read(ListCell cell) =>
        cell.Kind switch
        {
            ListCellKind.Day => cell.Day,
            ListCellKind.Text or ListCellKind.Number => Read(cell.Text),
            ListCellKind.Empty or ListCellKind.Flag or ListCellKind.Error or ListCellKind.NoValue => null,
        };

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(Plain(text), Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The text is a day only if its month stands before the day, as nobody here writes it.</summary>
    public static bool IsMonthFirst(string text) =>
        DateOnly.TryParseExact(Plain(text), "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Day > 12;

    /// <summary>Separated by slashes, without a time that is midnight, in the digits of ASCII.</summary>
    private static string Plain(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        // The apostrophe by which a spreadsheet keeps a text a text.
        plain = plain.TrimStart('\'', '’').Trim();
        if (InWords().Match(plain) is { Success: true } words)
        {
            return $"{words.Groups["d"].Value}/{words.Groups["m"].Value}/{words.Groups["y"].Value}";
        }

        return Separator().Replace(Midnight().Replace(plain, ""), "/");
    }

    [GeneratedRegex(
        @"^(ngày\s+)?(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})$",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex InWords();

    [GeneratedRegex(@"[T\s]+0{1,2}:00(:00(\.0+)?)?Z?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"\s*[/.\-]\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();
}
