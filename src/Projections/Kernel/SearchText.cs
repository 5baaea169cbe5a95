using System.Globalization;
using System.Text;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Projections.Kernel;

/// <summary>Text as it is searched: small letters without diacritics, words apart by one space.</summary>
internal static class SearchText
{
    public static string Of(params ReadOnlySpan<string?> texts)
    {
        var plain = new StringBuilder();
        foreach (var text in texts)
        {
            if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            foreach (var c in PlainText.Heal(text ?? "").Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
                if (c is 'đ' or 'Đ') plain.Append('d');
                else if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
                else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            }
        }

        return plain.ToString().Trim();
    }
}
