using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Office.Lists;

/// <summary>
/// What a sheet says of its cells beside their values, and the reading library does not tell: which are failed formulas
/// or formulas without a result, and which rows are not shown. It also measures the sheet before that library reads it.
/// </summary>
/// <param name="texts">How many texts the cells of the workbook may refer to.</param>
internal sealed class SheetMarks(int texts)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private readonly Dictionary<(int Line, int Place), ListCell> _cells = [];
    private readonly HashSet<int> _hidden = [];
    private int _count;
    private int _lastLine;
    private int _lastPlace;

    /// <summary>A failed formula or one without a result; null for any other cell.</summary>
    public ListCell? At(int line, int place) => _cells.TryGetValue((line, place), out var cell) ? cell : null;

    public bool IsHidden(int line) => _hidden.Contains(line);

    /// <summary>The marks of the sheets that a person sees, by what their tabs say.</summary>
    /// <exception cref="InvalidDataException">It is no workbook, or larger than any list.</exception>
    public static (IReadOnlyDictionary<string, SheetMarks> Sheets, Refusal? Refusal) Read(PackageParts parts)
    {
        var sheets = new Dictionary<string, SheetMarks>();
        var texts = SharedTexts(parts);
        foreach (var (name, part) in Visible(parts))
        {
            var marks = new SheetMarks(texts);
            using var reader = parts.Open(part);
            if (!marks.Read(reader))
            {
                return (sheets, CommonRefusals.TooMany("cột", WorkbookLimits.Columns));
            }

            sheets.Add(name, marks);
        }

        return (sheets, null);
    }

    private static IEnumerable<XElement> RelationsOf(PackageParts parts)
    {
        using var relations = parts.Open("xl/_rels/workbook.xml.rels");
        return
        [
            .. XDocument.Load(relations).Root!.Elements().Where(r => (string?)r.Attribute("TargetMode") != "External"),
        ];
    }

    private static string PartOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    private static int SharedTexts(PackageParts parts)
    {
        var relation = RelationsOf(parts)
            .FirstOrDefault(r =>
                ((string?)r.Attribute("Type"))?.EndsWith("/sharedStrings", StringComparison.Ordinal) == true
            );
        if ((string?)relation?.Attribute("Target") is not { } target)
        {
            return 0;
        }

        using var reader = parts.Open(PartOf(target));
        var count = 0;
        while (reader.Read())
        {
            count += reader is { NodeType: XmlNodeType.Element, LocalName: "si" } ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<(string Name, string Part)> Visible(PackageParts parts)
    {
        using var workbook = parts.Open("xl/workbook.xml");
        var targets = RelationsOf(parts)
            .ToDictionary(r => (string?)r.Attribute("Id") ?? "", r => (string?)r.Attribute("Target") ?? "");
        var sheets = XDocument.Load(workbook).Descendants().Where(e => e.Name.LocalName == "sheet").ToList();
        if (sheets.Count > WorkbookLimits.Sheets)
        {
            throw new InvalidDataException("It has too many sheets.");
        }

        foreach (var sheet in sheets.Where(s => ((string?)s.Attribute("state") ?? "visible") == "visible"))
        {
            var id = (string?)(
                sheet.Attribute(XName.Get("id", Relations)) ?? sheet.Attribute(XName.Get("id", StrictRelations))
            );
            if (!targets.TryGetValue(id ?? "", out var target))
            {
                throw new InvalidDataException("A sheet that is not there.");
            }

            // A sheet that is a chart or a dialogue holds no list.
            if (target.Contains("worksheets/", StringComparison.OrdinalIgnoreCase))
            {
                yield return ((string?)sheet.Attribute("name") ?? "", PartOf(target));
            }
        }
    }

    /// <returns>Whether the sheet is no wider than a list.</returns>
    private bool Read(XmlReader reader)
    {
        var (line, place) = (0, -1);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                var stated = int.TryParse(
                    reader.GetAttribute("r"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var r
                )
                    ? r
                    : line + 1;
                if (stated <= line)
                {
                    throw new InvalidDataException("Rows out of order.");
                }

                (line, place) = (stated, -1);
                if (reader.GetAttribute("hidden") is "1" or "true")
                {
                    _hidden.Add(line);
                }
            }
            else if (reader.LocalName == "c")
            {
                place = PlaceOf(reader.GetAttribute("r")) ?? place + 1;
                Measure(line, place);
                if (Holds(reader, line, place) && place >= WorkbookLimits.Columns)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Measure(int line, int place)
    {
        (_lastLine, _lastPlace) = (int.Max(_lastLine, line), int.Max(_lastPlace, place));
        if (++_count > WorkbookLimits.Cells || (long)_lastLine * (_lastPlace + 1) > WorkbookLimits.Area)
        {
            throw new InvalidDataException("It has too many cells.");
        }
    }

    /// <summary>Marks the cell if there is something to mark, and tells whether it holds anything.</summary>
    private bool Holds(XmlReader reader, int line, int place)
    {
        if (reader.IsEmptyElement)
        {
            return false;
        }

        var type = reader.GetAttribute("t");
        var (isFormula, value, hasText) = (false, (string?)null, false);
        using var cell = reader.ReadSubtree();
        cell.Read();
        cell.Read();
        while (!cell.EOF)
        {
            if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "v")
            {
                value = cell.ReadElementContentAsString();
                continue;
            }

            if (cell.NodeType == XmlNodeType.Element)
            {
                (isFormula, hasText) = (isFormula || cell.LocalName == "f", hasText || cell.LocalName == "is");
                cell.Skip();
                continue;
            }

            cell.Read();
        }

        if (
            type == "s"
            && value is not null
            && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var text) && text < texts)
        )
        {
            throw new InvalidDataException("A text that is not there.");
        }

        if (type == "e")
        {
            _cells[(line, place)] = new ListCell(ListCellKind.Error, value ?? "#N/A");
        }
        else if (isFormula && (value is null || (value.Length == 0 && type != "str")))
        {
            _cells[(line, place)] = new ListCell(ListCellKind.NoValue, "");
        }

        return isFormula || hasText || value is { Length: > 0 };
    }

    /// <summary>From 0: the column of <c>AB12</c> is 27.</summary>
    private static int? PlaceOf(string? reference)
    {
        var place = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z' || place > short.MaxValue)
            {
                break;
            }

            place = (place * 26) + letter - 'A' + 1;
        }

        return place == 0 ? null : place - 1;
    }
}
