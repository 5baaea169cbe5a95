using System.Globalization;
using System.Text;
using System.Xml;

namespace ChiBo.Office.Workbooks;

/// <summary>What a cell shows, as text. A formula is never reckoned: what was last shown counts.</summary>
internal sealed class WorkbookCells(IReadOnlyList<string> shared, IReadOnlyList<bool> showsDays, bool since1904)
{
    private const int Days1904 = 1462;

    /// <param name="cell">At the element of the cell; left at its end.</param>
    public string Read(XmlReader cell)
    {
        var (type, style) = (cell.GetAttribute("t") ?? "n", cell.GetAttribute("s"));
        var (value, inline) = ("", new StringBuilder());
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element) continue;
            if (inside.LocalName == "rPh") inside.Skip(); // how a word is read aloud is not part of it
            if (inside.LocalName == "v") value = Text(inside);
            else if (inside.LocalName == "t") inline.Append(Text(inside));
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Count
                ? shared[place]
                : throw new InvalidDataException("A text that is not there."),
            "inlineStr" => Cut(inline.ToString()),
            "n" when value.Length > 0 => Number(value, IsDay(style)),
            _ => Cut(value),
        };
    }

    /// <summary>The texts that cells refer to, in their order.</summary>
    public static IReadOnlyList<string> ReadShared(XmlReader? strings)
    {
        if (strings is null) return [];
        using var reader = strings;
        var texts = new List<string>();
        StringBuilder? text = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh") reader.Skip();
            if (reader.LocalName == "si" && reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement) text = new();
            else if (reader.LocalName == "si") (_, text) = (Add(texts, text), null);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t") text?.Append(Text(reader));
        }

        return texts;
    }

    private static int Add(List<string> texts, StringBuilder? text)
    {
        texts.Add(Cut(text?.ToString() ?? ""));
        return texts.Count <= WorkbookLimits.SharedTexts ? texts.Count : throw new InvalidDataException("Too many texts.");
    }

    /// <summary>What an element holds; left at its end, so that the next reading goes on behind it.</summary>
    private static string Text(XmlReader element)
    {
        if (element.IsEmptyElement) return "";
        var text = new StringBuilder();
        while (element.Read() && element.NodeType != XmlNodeType.EndElement)
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(element.Value);
        return text.ToString();
    }

    private bool IsDay(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        && place < showsDays.Count && showsDays[place];

    private string Number(string value, bool isDay)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw new InvalidDataException("A number that is none.");
        var days = number + (since1904 ? Days1904 : 0);
        if (isDay && days is >= 1 and < 2_958_466)
            return DateTime.FromOADate(days).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
            : value;
    }

    private static string Cut(string text) => text.Length <= WorkbookLimits.Text ? text : text[..WorkbookLimits.Text];
}
