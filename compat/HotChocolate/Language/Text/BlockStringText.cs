namespace HotChocolate.Language;

/// <summary>The text of block strings (specification, <c>BlockStringValue</c>).</summary>
internal static class BlockStringText
{
    private const int LongestLine = 70;

    /// <summary>Takes off the indentation that the lines after the first share, and blank lines at both ends.</summary>
    public static string Dedent(string raw)
    {
        var lines = raw.ReplaceLineEndingsOfGraphQL().Split('\n');
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = LeadingBlanks(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i > 0)
            {
                commonIndent = Math.Min(commonIndent, indent);
            }
        }

        if (first < 0)
        {
            return "";
        }

        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = commonIndent >= lines[i].Length ? "" : lines[i][commonIndent..];
        }

        return string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>Writes a text between triple quotes so that <see cref="Dedent"/> gives it back.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"");
        var lines = escaped.Split('\n');
        var isOneLine = lines.Length == 1;

        // the blanks that all further lines share would be taken for indentation
        var needsFirstLine = !isOneLine && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsLastLine = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');
        var spread = !isOneLine || value.Length > LongestLine || needsLastLine || needsFirstLine || endsInQuotes;
        var startsBlank = isOneLine && value.Length > 0 && IsBlank(value[0]);
        return string.Concat(
            "\"\"\"",
            (spread && !startsBlank) || needsFirstLine ? "\n" : "",
            escaped,
            spread || needsLastLine ? "\n\"\"\"" : "\"\"\"");
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static int LeadingBlanks(string line)
    {
        var count = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return count < 0 ? line.Length : count;
    }

    // string.ReplaceLineEndings also takes form feeds and Unicode separators, which are text here
    private static string ReplaceLineEndingsOfGraphQL(this string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
}
