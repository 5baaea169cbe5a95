using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace HotChocolate.Execution.Results;

/// <summary>Writes JSON strings. Only what JSON itself demands is escaped.</summary>
internal static class JsonStrings
{
    private static readonly SearchValues<char> _escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    public static void Write(ResponseBuffer target, ReadOnlySpan<char> text)
    {
        target.WriteByte((byte)'"');
        while (true)
        {
            var clean = text.IndexOfAny(_escaped);
            WriteClean(target, clean < 0 ? text : text[..clean]);
            if (clean < 0)
            {
                break;
            }

            WriteEscape(target, text[clean]);
            text = text[(clean + 1)..];
        }

        target.WriteByte((byte)'"');
    }

    private static void WriteClean(ResponseBuffer target, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var span = target.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, span, out _, out var written);
        target.Advance(written);
    }

    private static void WriteEscape(ResponseBuffer target, char character)
    {
        switch (character)
        {
            case '"':
                target.Write("\\\""u8);
                break;
            case '\\':
                target.Write("\\\\"u8);
                break;
            case '\n':
                target.Write("\\n"u8);
                break;
            case '\r':
                target.Write("\\r"u8);
                break;
            case '\t':
                target.Write("\\t"u8);
                break;
            default:
                target.Write("\\u00"u8);
                target.WriteByte((byte)"0123456789abcdef"[character >> 4]);
                target.WriteByte((byte)"0123456789abcdef"[character & 0xF]);
                break;
        }
    }
}
