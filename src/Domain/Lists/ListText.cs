using System.Text;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Lists;

/// <summary>
/// The one place through which every text of a file passes on its way in, headings and values alike, whatever kind of
/// file it was: what holds for all texts of the system is applied here.
/// </summary>
public static class ListText
{
    /// <summary>Where something stands that is no character of Unicode, a letter was lost.</summary>
    private const char Lost = '\uFFFD';

    /// <summary>
    /// One line without blanks around it: a break inside a cell is where a person sees a blank. Of what no text may
    /// hold, a mark is left that names are refused for; everything else is kept as all texts are (docs/rules.md).
    /// </summary>
    public static string Read(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.AsSpan().Trim().EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                if (line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (IsLost(rune))
            {
                line.Append(Lost);
            }
            else
            {
                line.Append(rune);
            }
        }

        var read = line.ToString();
        return PlainText.Read(read, hasLines: false, out var clean) is null ? clean : read;
    }

    // Half a surrogate pair is enumerated as U+FFFD already.
    private static bool IsLost(Rune rune) => PlainText.Read(rune.ToString(), hasLines: false, out _) is not null;
}
