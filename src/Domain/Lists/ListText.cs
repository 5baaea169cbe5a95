using System.Text;

namespace ChiBo.Domain.Lists;

/// <summary>
/// The one place through which every text of a file passes on its way in, headings and values alike, whatever kind of
/// file it was: what holds for all texts of the system is applied here.
/// </summary>
public static class ListText
{
    /// <summary>One line without blanks around it: a break inside a cell is where a person sees a blank.</summary>
    public static string Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IndexOfAny('\n', '\r', '\t') < 0)
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        var line = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
        {
            if (c is not ('\n' or '\r' or '\t'))
            {
                line.Append(c);
            }
            else if (line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
