using ChiBo.Office.Words;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>
/// The head in two columns: superior, issuer and star at the left; the Party, its rule, place and date at the right.
/// </summary>
internal static class PaperHead
{
    private const int LeftWidth = 4100;
    private const int LongestLine = 38;

    /// <param name="paper">Where it begins.</param>
    /// <param name="superior">As it stands on paper.</param>
    /// <param name="issuer">As it stands on paper.</param>
    /// <param name="number">Such as <c>Số 05-NQ/CB</c>; null for papers without one.</param>
    /// <param name="place">Before the date; null when it is not known.</param>
    /// <param name="date">Of the paper.</param>
    public static Paper Head(
        this Paper paper, string superior, string issuer, string? number, string? place, DateOnly date)
    {
        List<Paragraph> left =
        [
            Line(PaperStyle.Superior, superior), Line(PaperStyle.Issuer, issuer), Line(PaperStyle.Star, "*"),
        ];
        if (number is not null) left.Add(Line(PaperStyle.Number, number));
        return paper.Add(PaperTables.TwoColumns(
            LeftWidth,
            left,
            [
                Line(PaperStyle.Party, "ĐẢNG CỘNG SẢN VIỆT NAM"),
                .. PlaceAndDate(Said.Plain(place), Dates.Long(date)).Select(line => Line(PaperStyle.PlaceAndDate, line)),
            ]));
    }

    /// <summary>On one line where both have room.</summary>
    private static string[] PlaceAndDate(string place, string date) =>
        place.Length == 0 ? [$"N{date[1..]}"]
        : place.Length + date.Length <= LongestLine ? [$"{place}, {date}"]
        : [$"{place},", date];

    private static Paragraph Line(string style, string text) => Paper.Paragraph(style, Paper.Run(text));
}
