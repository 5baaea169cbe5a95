using System.Globalization;
using System.Text.RegularExpressions;
using ChiBo.Domain.Lists;
using ExcelNumberFormat;

namespace ChiBo.Office.Lists;

/// <summary>A cell as the sheet shows it: a number in its format, a day where the format shows one whole.</summary>
internal static partial class ShownValue
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <param name="value">What the reading library makes of the cell.</param>
    /// <param name="format">The cell's number format; null for none.</param>
    public static ListCell Of(object? value, string? format) =>
        value switch
        {
            null => ListCell.Empty,
            string text => ListCell.OfText(text.Length <= WorkbookLimits.Text ? text : text[..WorkbookLimits.Text]),
            bool flag => new ListCell(ListCellKind.Flag, flag ? "TRUE" : "FALSE"),
            DateTime day when ShowsDay(format) => new ListCell(
                ListCellKind.Day,
                day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                DateOnly.FromDateTime(day)
            ),
            DateTime or TimeSpan => Number(Formatted(value, format)),
            double number => Number(IsGeneral(format) ? Plain(number) : Formatted(number, format)),
            _ => Number(Formatted(value, format)),
        };

    private static ListCell Number(string shown) =>
        shown.Trim() is { Length: > 0 } text ? new ListCell(ListCellKind.Number, text) : ListCell.Empty;

    private static bool IsGeneral(string? format) =>
        string.IsNullOrEmpty(format) || format is "@" || format.Equals("General", StringComparison.OrdinalIgnoreCase);

    /// <summary>All digits, also where a narrow column or the general format would cut them.</summary>
    private static string Plain(double number) =>
        Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
            : number.ToString("F0", CultureInfo.InvariantCulture);

    private static string Formatted(object value, string? format)
    {
        var shown = new NumberFormat(IsGeneral(format) ? "General" : format!);
        return shown.IsValid
            ? shown.Format(value, Vietnamese)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Day, month and year: a format without one of them leaves open what was typed.</summary>
    private static bool ShowsDay(string? format)
    {
        var marks = NotShown().Replace(format ?? "", "").ToLowerInvariant();
        return marks.Contains('d') && marks.Contains('m') && marks.Contains('y');
    }

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotShown();
}
