using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Domain.Lists;

/// <summary>
/// How headings and words of lists are compared: as people read them, not as they happen to be typed.
/// </summary>
internal static partial class ListWords
{
    /// <summary>Without case, diacritics, punctuation and doubled blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var plain = char.ToLowerInvariant(c) is 'đ' ? 'd' : char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(plain))
            {
                folded.Append(plain);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The text without what stands in parentheses: a hint how to fill the column in.</summary>
    public static string WithoutHints(string text) => Hint().Replace(text, " ");

    public static bool HasLetters(string text) => text.Any(char.IsLetter);

    [GeneratedRegex(@"[(\[（][^()\[\]（）]*[)\]）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hint();
}
