using System.Text;
using System.Text.Json;

namespace HotChocolate.Execution.Requests;

/// <summary>Strings of JSON.</summary>
internal static class JsonText
{
    /// <summary>The text between the quotes, its escapes read; lone surrogates are replaced.</summary>
    public static byte[] Unescape(ReadOnlySpan<byte> escaped)
    {
        var quoted = new byte[escaped.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        escaped.CopyTo(quoted.AsSpan(1));
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        try
        {
            var text = new byte[escaped.Length];
            return text[..reader.CopyString(text)];
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetBytes(WithoutSurrogates(escaped));
        }
    }

    private static string WithoutSurrogates(ReadOnlySpan<byte> escaped)
    {
        var source = Encoding.UTF8.GetString(escaped);
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\\')
            {
                text.Append(source[i]);
                continue;
            }

            var escape = source[++i];
            text.Append(escape switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)Convert.ToUInt16(source.Substring(i + 1, 4), 16),
                _ => escape,
            });
            i += escape == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
