using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

internal ref partial struct TokenReader
{
    // eight hexadecimal digits say every code point with room for leading zeros
    private const int MaxBracedDigits = 8;

    private void ReadEscape()
    {
        if (Peek(1) == 'u')
        {
            ReadUnicodeEscape(_source[_next..], out var length);
            if (length == 0)
            {
                throw new SyntaxException("Invalid Unicode escape sequence.", PositionAt(_next));
            }

            _next += length;
        }
        else if (Peek(1) is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            _next += 2;
        }
        else
        {
            throw new SyntaxException("Invalid character escape sequence.", PositionAt(_next));
        }
    }

    /// <summary>The code point that an escape says, and its length; a length of 0 refuses it.</summary>
    private static int ReadUnicodeEscape(ReadOnlySpan<byte> escape, out int length)
    {
        if (escape.Length > 2 && escape[2] == '{')
        {
            return ReadBracedEscape(escape, out length);
        }

        length = 0;
        if (!TryReadHex(escape, 2, 4, out var unit))
        {
            return 0;
        }

        if (!char.IsSurrogate((char)unit))
        {
            length = 6;
            return unit;
        }

        if (char.IsHighSurrogate((char)unit)
            && escape.Length >= 12 && escape[6] == '\\' && escape[7] == 'u'
            && TryReadHex(escape, 8, 4, out var low) && char.IsLowSurrogate((char)low))
        {
            length = 12;
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        return 0;
    }

    private static int ReadBracedEscape(ReadOnlySpan<byte> escape, out int length)
    {
        length = 0;
        var digits = escape[3..].IndexOf((byte)'}');
        if (digits is < 1 or > MaxBracedDigits
            || !TryReadHex(escape, 3, digits, out var codePoint)
            || !Rune.IsValid(codePoint))
        {
            return 0;
        }

        length = digits + 4;
        return codePoint;
    }

    private static bool TryReadHex(ReadOnlySpan<byte> source, int start, int count, out int value)
    {
        value = 0;
        return source.Length >= start + count
            && int.TryParse(
                source.Slice(start, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
