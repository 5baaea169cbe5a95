using System.Text;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>An iCalendar text as a program reads it: unfolded, unescaped, its events by UID.</summary>
public sealed class ReadCalendar
{
    private ReadCalendar(Dictionary<string, string> properties, Dictionary<string, Dictionary<string, string>> events) =>
        (Properties, Events) = (properties, events);

    public Dictionary<string, string> Properties { get; }

    public Dictionary<string, Dictionary<string, string>> Events { get; }

    /// <exception cref="FormatException">The text is none.</exception>
    public static ReadCalendar Of(byte[] content)
    {
        // A fold may lie between the bytes of a character, so lines are joined before they are decoded.
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true)
            .GetString(content).Replace("\r\n ", "", StringComparison.Ordinal);
        if (!text.EndsWith("\r\n", StringComparison.Ordinal)) throw new FormatException("no end of line");
        var lines = text[..^2].Split("\r\n");
        if (lines.Any(l => l.Contains('\n') || l.Contains('\r'))) throw new FormatException("a bare end of line");
        if (lines[0] != "BEGIN:VCALENDAR" || lines[^1] != "END:VCALENDAR") throw new FormatException("no calendar");
        var properties = new Dictionary<string, string>();
        var events = new Dictionary<string, Dictionary<string, string>>();
        Dictionary<string, string>? current = null;
        foreach (var line in lines[1..^1])
        {
            var colon = line.IndexOf(':');
            var (name, value) = (line[..colon], Unescape(line[(colon + 1)..]));
            if (line == "BEGIN:VEVENT") current = [];
            else if (line == "END:VEVENT") (events[current!["UID"]], current) = (current, null);
            else (current ?? properties).Add(name, value);
        }

        return new ReadCalendar(properties, events);
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ';' or ',') throw new FormatException($"not escaped: {value}");
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
