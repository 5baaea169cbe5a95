using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChiBo.Office.Lists;

/// <summary>
/// Reads separated texts (RFC 4180): commas, semicolons or tabs, whichever the list has, or says that it has.
/// </summary>
internal static partial class TextLists
{
    private const string Separators = ",;\t";

    public static ListFile Read(ReadOnlySpan<byte> file)
    {
        var (text, refusal) = EncodedText.Read(file);
        return refusal is not null ? refusal
            : text.AsSpan().TrimStart() is ['<', ..] ? ListRefusals.WebPage
            : Read(text);
    }

    private static ListFile Read(string text)
    {
        // A line that spreadsheets read and do not show.
        var stated = Stated().Match(text);
        var separator = stated.Success ? stated.Groups[1].Value : Separator(text);
        var rows = ImmutableArray.CreateBuilder<ListRow>();
        var spoilt = new List<string>();
        using var parser = new CsvParser(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator,
                IgnoreBlankLines = false,
                BadDataFound = found => spoilt.Add(found.Field),
            }
        );
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            var fields = parser.Record!;
            if (rows.Count > WorkbookLimits.Rows)
            {
                return CommonRefusals.TooMany("dòng", WorkbookLimits.Rows);
            }

            if (fields.Skip(WorkbookLimits.Columns).Any(f => !string.IsNullOrWhiteSpace(f)))
            {
                return CommonRefusals.TooMany("cột", WorkbookLimits.Columns);
            }

            if (spoilt.Any(f => IsUnclosed(f)))
            {
                return ListRefusals.UnclosedQuote(line);
            }

            // A quotation mark inside of a field that does not begin with one is a letter like others.
            var isSpoilt = spoilt.Any(f => f.StartsWith('"'));
            spoilt.Clear();
            var row = new ListRow(line, [.. fields.Take(WorkbookLimits.Columns).Select(ListCell.OfText)]);
            if (line == 1 && stated.Success)
            {
                continue;
            }

            if (isSpoilt || row.Cells.Any(c => !c.IsEmpty))
            {
                rows.Add(isSpoilt ? row with { Problem = ImportRefusals.BadQuotes } : row);
            }
        }

        return new ListFile([new ListTable(null, rows.ToImmutable())]);
    }

    private static bool IsUnclosed(string field) => field.StartsWith('"') && field.Count(c => c == '"') % 2 == 1;

    /// <summary>The one that stands outside of quotation marks most often.</summary>
    private static string Separator(string text)
    {
        var (counts, quoted) = (new int[Separators.Length], false);
        foreach (var c in text)
        {
            quoted = c == '"' ? !quoted : quoted && c is not ('\n' or '\r');
            if (!quoted && Separators.IndexOf(c) is >= 0 and var known)
            {
                counts[known]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())].ToString();
    }

    [GeneratedRegex(@"\A""?sep=(.)""?\r?(\n|\z)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stated();
}
