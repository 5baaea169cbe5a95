using System.Text;

namespace HotChocolate.Language;

internal ref partial struct TokenReader
{
    /// <summary>What a string or block string says, its escapes read and its indentation taken off.</summary>
    public readonly string StringValue()
    {
        if (Kind == TokenKind.BlockString)
        {
            return BlockStringText.Dedent(Encoding.UTF8.GetString(Raw[3..^3]).Replace("\\\"\"\"", "\"\"\""));
        }

        var content = Raw[1..^1];
        return _hasEscapes ? Unescape(content) : Encoding.UTF8.GetString(content);
    }

    private static string Unescape(ReadOnlySpan<byte> content)
    {
        // an escape is never shorter than what it says, and neither are UTF-8 bytes shorter than UTF-16 units
        var text = new StringBuilder(content.Length);
        while (!content.IsEmpty)
        {
            var plain = content.IndexOf((byte)'\\');
            if (plain < 0)
            {
                text.Append(Encoding.UTF8.GetString(content));
                break;
            }

            text.Append(Encoding.UTF8.GetString(content[..plain]));
            content = content[plain..];
            if (content[1] == 'u')
            {
                text.Append(new Rune(ReadUnicodeEscape(content, out var length)));
                content = content[length..];
            }
            else
            {
                text.Append(Unescape(content[1]));
                content = content[2..];
            }
        }

        return text.ToString();
    }

    private static char Unescape(byte escaped) => escaped switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escaped,
    };
}
