using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Domain.Lists;

/// <summary>
/// Tells names whose letters are not what a person saw: letters that a conversion lost, and letters of the fonts and
/// code pages before Unicode (TCVN3 or ABC, VNI, UTF-8 read as something else).
/// </summary>
public static partial class ListLetters
{
    private const string Vietnamese = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

    // Letters of peoples of the Central Highlands that Latin-1 happens to hold.
    private const string OfOtherPeoples = "ñÑ";

    // TCVN3 and wrongly read UTF-8 show these inside of words; no name holds them.
    private static readonly FrozenSet<char> NeverInNames = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷".ToFrozenSet();

    private static readonly FrozenSet<char> OwnLetters = Vietnamese
        .Concat(Vietnamese.ToUpperInvariant())
        .Concat(OfOtherPeoples)
        .ToFrozenSet();

    /// <summary>A question mark or a box stands where a letter was.</summary>
    public static bool AreLost(string name) => name.AsSpan().IndexOfAny("?\uFFFD□") >= 0;

    /// <summary>Letters as fonts before Unicode have them.</summary>
    public static bool AreOld(string name)
    {
        var composed = name.Normalize(NormalizationForm.FormC);
        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            var isLatin1 = c is >= '\u0080' and <= '\u00FF';
            if (
                NeverInNames.Contains(c)
                || c is >= '\u0080' and <= '\u009F'
                || (isLatin1 && char.IsLetter(c) && !OwnLetters.Contains(c) && !IsMistypedD(composed, i))
                || (isLatin1 && char.IsUpper(c) && i > 0 && char.IsLower(composed[i - 1]))
            )
            {
                return true;
            }
        }

        return NoVietnameseVowels().IsMatch(composed);
    }

    /// <summary>
    /// All that stands in the text is ASCII, letters of Vietnamese, or the typography of office programs.
    /// </summary>
    public static bool AreVietnamese(string text) =>
        text.Normalize(NormalizationForm.FormC)
            .All(c =>
                char.IsAscii(c)
                || OwnLetters.Contains(c)
                || c == '\u00A0'
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.DashPunctuation
                        or UnicodeCategory.InitialQuotePunctuation
                        or UnicodeCategory.FinalQuotePunctuation
            );

    /// <summary>The name with the letter Đ where an Icelandic one that looks the same was typed.</summary>
    public static string WithOwnD(string name) => name.Replace('Ð', 'Đ');

    private static bool IsMistypedD(string name, int place) =>
        name[place] == 'Ð' && (place == 0 || !char.IsLetter(name[place - 1]));

    // An a or e before a vowel with a mark: VNI writes marks behind their letters, Vietnamese never has that.
    [GeneratedRegex(
        "[aeAE][àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíòóỏõọôơùúủũụưỳý]",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NoVietnameseVowels();
}
