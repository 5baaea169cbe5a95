using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Office.Workbooks;

/// <summary>Reads the first sheet of an .xlsx that a stranger may have made.</summary>
public static class WorkbookReader
{
    private static readonly Refusal TooManyRows = CommonRefusals.TooMany("rows", WorkbookLimits.Rows);
    private static readonly Refusal TooManyColumns = CommonRefusals.TooMany("columns", WorkbookLimits.Columns);

    /// <summary>A workbook is a package; everything else that people send as a list is text.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <param name="file">The whole file: its length is the caller's limit.</param>
    public static WorkbookReading Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > WorkbookLimits.Entries) return ImportRefusals.NotAWorkbook;
            var parts = new WorkbookParts(zip);
            var (sheet, since1904) = FirstSheet(parts);
            var cells = new WorkbookCells(
                WorkbookCells.ReadShared(parts.Find("xl/sharedStrings.xml")),
                WorkbookStyles.ShowDays(parts.Find("xl/styles.xml")),
                since1904);
            using var rows = parts.Open(sheet);
            return Rows(rows, cells);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or NotSupportedException)
        {
            return ImportRefusals.NotAWorkbook;
        }
    }

    private static (string Sheet, bool Since1904) FirstSheet(WorkbookParts parts)
    {
        var (id, since1904) = ((string?)null, false);
        using (var workbook = parts.Open("xl/workbook.xml"))
            while (workbook.Read())
            {
                if (workbook.NodeType != XmlNodeType.Element) continue;
                if (workbook.LocalName == "workbookPr") since1904 = workbook.GetAttribute("date1904") is "1" or "true";
                if (workbook.LocalName == "sheet") id ??= RelationOf(workbook);
            }

        using var relations = parts.Open("xl/_rels/workbook.xml.rels");
        while (relations.Read())
            if (relations.NodeType == XmlNodeType.Element && relations.GetAttribute("Id") == id && id is not null
                && relations.GetAttribute("TargetMode") != "External" && relations.GetAttribute("Target") is { } target)
                return (target.StartsWith('/') ? target[1..] : $"xl/{target}", since1904);
        throw new InvalidDataException("A workbook without a sheet.");
    }

    private static string? RelationOf(XmlReader sheet)
    {
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id") return sheet.Value;
        return null;
    }

    private static WorkbookReading Rows(XmlReader reader, WorkbookCells cells)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var number = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row") continue;
            number = int.TryParse(reader.GetAttribute("r"), out var stated) ? stated : number + 1;
            if (reader.IsEmptyElement) continue;
            if (Row(reader, cells) is not { } row) return TooManyColumns;
            if (row.All(string.IsNullOrWhiteSpace)) continue;
            if (number > WorkbookLimits.Rows) return TooManyRows;
            if (number <= rows.Count) throw new InvalidDataException("Rows out of order.");
            while (rows.Count < number - 1) rows.Add([]);
            rows.Add(row);
        }

        return new WorkbookReading(rows.ToImmutable(), null);
    }

    /// <summary>Null when it is wider than any list.</summary>
    private static ImmutableArray<string>? Row(XmlReader reader, WorkbookCells cells)
    {
        var row = ImmutableArray.CreateBuilder<string>();
        var place = -1;
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element || inside.LocalName != "c") continue;
            place = PlaceOf(inside.GetAttribute("r")) ?? place + 1;
            var text = cells.Read(inside);
            if (text.Length == 0) continue;
            if (place >= WorkbookLimits.Columns) return null;
            if (place < row.Count) throw new InvalidDataException("Cells out of order.");
            while (row.Count < place) row.Add("");
            row.Add(text);
        }

        return row.ToImmutable();
    }

    /// <summary>From 0: the column of <c>AB12</c> is 27.</summary>
    private static int? PlaceOf(string? reference)
    {
        var place = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z' || place > WorkbookLimits.Columns) break;
            place = (place * 26) + letter - 'A' + 1;
        }

        return place == 0 ? null : place - 1;
    }
}
