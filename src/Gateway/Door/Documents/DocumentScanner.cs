using System.Buffers;
using System.Globalization;

namespace ChiBo.Gateway.Door.Documents;

/// <summary>
/// Reads the tokens of a GraphQL document in UTF-8, as the specification of October 2021 defines them (§2.1). It takes
/// time in proportion to the document and no memory.
/// </summary>
internal ref struct DocumentScanner(ReadOnlySpan<byte> document)
{
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("0123456789.eE+-"u8);

    private readonly ReadOnlySpan<byte> _document = document;
    private int _at;
    private bool _isBlock;

    /// <summary>The bytes of the token; those between its quotes for a text.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>The sign; 0 when the token is none.</summary>
    public byte Sign { get; private set; }

    public TokenKind Next()
    {
        Skip();
        Sign = 0;
        Value = default;
        if (_at >= _document.Length)
        {
            return TokenKind.End;
        }

        var first = _document[_at];
        return first switch
        {
            (byte)'"' => ReadText(),
            (byte)'.' => ReadSpread(),
            (>= (byte)'0' and <= (byte)'9') or (byte)'-' => Take(NumberBytes, TokenKind.Number),
            _ when NameBytes.Contains(first) => Take(NameBytes, TokenKind.Name),
            _ when "{}()[]:=@!$&|"u8.Contains(first) => ReadSign(first),
            _ => TokenKind.Unreadable,
        };
    }

    /// <summary>False for a text with half of a surrogate pair in it, which is no text in any encoding.</summary>
    public readonly bool IsText()
    {
        var rest = _isBlock ? [] : Value; // a text in three quotes has no such escapes
        while (rest.IndexOf((byte)'\\') is var at and >= 0)
        {
            rest = rest[at..];
            if (rest.Length > 1 && rest[1] != (byte)'u')
            {
                rest = rest[2..];
                continue;
            }

            if (!TryReadUnit(rest, out var unit) || char.IsLowSurrogate(unit))
            {
                return false;
            }

            rest = rest[6..];
            if (!char.IsHighSurrogate(unit))
            {
                continue;
            }

            if (!TryReadUnit(rest, out var low) || !char.IsLowSurrogate(low))
            {
                return false;
            }

            rest = rest[6..];
        }

        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (escape.Length < 6 || !escape.StartsWith("\\u"u8)
            || !ushort.TryParse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }

    /// <summary>Blanks, line ends, commas, comments and the byte order mark say nothing.</summary>
    private void Skip()
    {
        while (_at < _document.Length)
        {
            switch (_document[_at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    _at++;
                    break;
                case (byte)'#':
                    var end = _document[_at..].IndexOfAny((byte)'\n', (byte)'\r');
                    _at = end < 0 ? _document.Length : _at + end;
                    break;
                case 0xEF when _document[_at..].StartsWith("\uFEFF"u8):
                    _at += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private TokenKind ReadSign(byte sign)
    {
        Sign = sign;
        _at++;
        return TokenKind.Sign;
    }

    private TokenKind ReadSpread()
    {
        if (!_document[_at..].StartsWith("..."u8))
        {
            return TokenKind.Unreadable;
        }

        _at += 3;
        return TokenKind.Spread;
    }

    private TokenKind Take(SearchValues<byte> bytes, TokenKind kind)
    {
        var length = _document[_at..].IndexOfAnyExcept(bytes);
        Value = length < 0 ? _document[_at..] : _document.Slice(_at, length);
        _at += Value.Length;
        return kind;
    }

    private TokenKind ReadText() => _document[_at..].StartsWith("\"\"\""u8) ? ReadBlock() : ReadLine();

    private TokenKind ReadLine()
    {
        var from = _at + 1;
        for (var at = from; at < _document.Length; at++)
        {
            switch (_document[at])
            {
                case (byte)'"':
                    return End(from, at, 1);
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    return TokenKind.Unreadable;
                default:
                    break;
            }
        }

        return TokenKind.Unreadable;
    }

    private TokenKind ReadBlock()
    {
        var from = _at + 3;
        for (var at = from; at < _document.Length; at++)
        {
            var rest = _document[at..];
            if (rest.StartsWith("\\\"\"\""u8))
            {
                at += 3;
            }
            else if (rest.StartsWith("\"\"\""u8))
            {
                return End(from, at, 3);
            }
        }

        return TokenKind.Unreadable;
    }

    private TokenKind End(int from, int to, int quotes)
    {
        Value = _document[from..to];
        _isBlock = quotes > 1;
        _at = to + quotes;
        return TokenKind.Text;
    }
}
