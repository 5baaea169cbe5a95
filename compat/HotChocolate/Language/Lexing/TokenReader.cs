using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// Reads a UTF-8 document token by token without allocating. Lines and columns count from 1, columns in UTF-16 units
/// as editors and other servers count them. What stands between tokens is skipped.
/// </summary>
internal ref partial struct TokenReader
{
    private readonly ReadOnlySpan<byte> _source;
    private int _next;
    private int _line;
    private int _lineStart;

    // bytes of the current line that are not UTF-16 units of their own
    private int _surplus;

    private bool _hasEscapes;

    public TokenReader(ReadOnlySpan<byte> source)
    {
        _source = source;
        _line = 1;
    }

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    public SourcePosition Position { get; private set; }

    /// <summary>The byte after the token.</summary>
    public readonly int End => _next;

    /// <summary>The bytes of the token, quotes included.</summary>
    public readonly ReadOnlySpan<byte> Raw => _source[Position.Offset.._next];

    private readonly int Current => Peek(0);

    /// <summary>Moves to the next token.</summary>
    /// <exception cref="SyntaxException">No token begins here, or it does not end.</exception>
    public void Read()
    {
        SkipIgnored();
        Position = PositionAt(_next);
        var c = Current;
        if (Characters.IsNameStart(c))
        {
            var length = _source[_next..].IndexOfAnyExcept(Characters.NamePart);
            _next = length < 0 ? _source.Length : _next + length;
            Kind = TokenKind.Name;
        }
        else if (Characters.IsDigit(c) || c == '-')
        {
            ReadNumber();
        }
        else if (c == '"')
        {
            ReadQuoted();
        }
        else
        {
            ReadPunctuator(c);
        }
    }

    /// <summary>The name or number as text; strings have <see cref="StringValue"/>.</summary>
    public readonly string Text() => NameTable.Intern(Raw);

    public readonly bool Is(ReadOnlySpan<byte> keyword) => Kind == TokenKind.Name && Raw.SequenceEqual(keyword);

    private readonly int Peek(int offset) => _next + offset < _source.Length ? _source[_next + offset] : -1;

    private readonly SourcePosition PositionAt(int offset) => new(offset, _line, offset - _lineStart - _surplus + 1);

    private void ReadPunctuator(int c)
    {
        Kind = c switch
        {
            '{' => TokenKind.LeftBrace,
            '}' => TokenKind.RightBrace,
            '(' => TokenKind.LeftParenthesis,
            ')' => TokenKind.RightParenthesis,
            ':' => TokenKind.Colon,
            '$' => TokenKind.Dollar,
            '!' => TokenKind.Bang,
            '[' => TokenKind.LeftBracket,
            ']' => TokenKind.RightBracket,
            '@' => TokenKind.At,
            '=' => TokenKind.Equal,
            '|' => TokenKind.Pipe,
            '&' => TokenKind.Ampersand,
            '.' when Peek(1) == '.' && Peek(2) == '.' => TokenKind.Spread,
            -1 => TokenKind.EndOfFile,
            _ => throw UnexpectedCharacter(),
        };
        _next += Kind switch { TokenKind.EndOfFile => 0, TokenKind.Spread => 3, _ => 1 };
    }

    private readonly SyntaxException UnexpectedCharacter()
    {
        if (_next >= _source.Length)
        {
            return new SyntaxException("Unexpected end of the document.", PositionAt(_next));
        }

        Rune.DecodeFromUtf8(_source[_next..], out var rune, out _);
        return new SyntaxException(
            rune.Value is > 0x20 and < 0x7F
                ? $"Unexpected character `{rune}`."
                : $"Unexpected character U+{rune.Value:X4}.",
            PositionAt(_next));
    }
}
