using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ChiBo.Office.Workbooks;

/// <summary>Which styles of a workbook show a number as a day.</summary>
internal static partial class WorkbookStyles
{
    /// <summary>By the place of the style; empty when the workbook has none.</summary>
    public static IReadOnlyList<bool> ShowDays(XmlReader? styles)
    {
        if (styles is null) return [];
        using var reader = styles;
        var (formats, shown, isInCells) = (new Dictionary<int, bool>(), new List<bool>(), false);
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "numFmt") formats[Id(reader)] = IsDay(reader.GetAttribute("formatCode") ?? "");
            if (reader.LocalName == "xf" && isInCells)
                shown.Add(formats.TryGetValue(Id(reader), out var isDay) ? isDay : IsBuiltInDay(Id(reader)));
        }

        return shown;
    }

    private static int Id(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>ECMA-376, part 1, 18.8.30.</summary>
    private static bool IsBuiltInDay(int id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    private static bool IsDay(string code) => NotShown().Replace(code, "").AsSpan().IndexOfAny("dDyY") >= 0;

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotShown();
}
