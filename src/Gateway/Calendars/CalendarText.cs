using System.Globalization;
using System.Text;

namespace ChiBo.Gateway.Calendars;

/// <summary>The lines of an iCalendar text: escaped, folded, ended. Source: RFC 5545 §3.1 and §3.3.11.</summary>
internal sealed class CalendarText
{
    /// <summary>In bytes of UTF-8, without the line's end.</summary>
    private const int LongestLine = 75;

    private const string End = "\r\n";
    private readonly StringBuilder _lines = new();

    /// <summary>A line whose value is written as it is.</summary>
    public CalendarText Line(string name, string value)
    {
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                _lines.Append(End).Append(' ');
                length = 1;
            }

            _lines.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        _lines.Append(End);
        return this;
    }

    /// <summary>A line whose value people wrote.</summary>
    public CalendarText Text(string name, string text) => Line(name, Escape(text));

    public CalendarText At(string name, DateTimeOffset at) =>
        Line(name, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_lines.ToString());

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (!char.IsControl(c)) escaped.Append(c);
        }

        return escaped.ToString();
    }
}
