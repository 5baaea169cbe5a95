using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>The text of strings in quotes.</summary>
internal static class StringText
{
    public static string Print(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => null,
            });
            if (c is not ('"' or '\\') && !char.IsControl(c))
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }
}
