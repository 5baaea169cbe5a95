using System.Text;
using System.Xml;

namespace ChiBo.Office.Words;

/// <summary>What people wrote, as a paper can hold it.</summary>
internal static class Said
{
    /// <summary>What stands where there is nothing: no field of a form stays empty.</summary>
    public const string None = "Không";

    /// <summary>The text without what XML cannot hold; <see cref="None"/> when nothing is left.</summary>
    public static string Of(string? text) => Plain(text) is { Length: > 0 } said ? said : None;

    public static string Of(IEnumerable<string> names) => Of(string.Join(", ", names));

    /// <summary>Line by line, blank ones left out.</summary>
    public static IEnumerable<string> Lines(string? text)
    {
        var lines = Plain(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? [None] : lines;
    }

    /// <summary>The text without characters that XML forbids and without blanks around it, its lines ended by LF.</summary>
    public static string Plain(string? text) => Clean(text).Trim();

    /// <summary>The text without characters that XML forbids, its lines ended by LF.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                plain.Append(text[i]).Append(text[++i]);
            else if (text[i] == '\r')
                plain.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (XmlConvert.IsXmlChar(text[i])) plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
