namespace HotChocolate.Language;

internal ref partial struct TokenReader
{
    private void ReadQuoted()
    {
        _hasEscapes = false;
        _next++;
        if (Current == '"' && Peek(1) == '"')
        {
            _next += 2;
            ReadBlockString();
        }
        else
        {
            ReadString();
        }
    }

    private void ReadString()
    {
        Kind = TokenKind.String;
        while (true)
        {
            SkipPlainText();
            switch (Current)
            {
                case '"':
                    _next++;
                    return;
                case '\\':
                    _hasEscapes = true;
                    ReadEscape();
                    break;
                case -1 or '\n' or '\r':
                    throw new SyntaxException("Unterminated string.", PositionAt(_next));
                default:
                    SkipCharacter();
                    break;
            }
        }
    }

    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        while (true)
        {
            SkipPlainText();
            switch (Current)
            {
                case '"' when Peek(1) == '"' && Peek(2) == '"':
                    _next += 3;
                    return;
                case '\\' when _source[_next..].StartsWith("\\\"\"\""u8):
                    _next += 4;
                    break;
                case '\n' or '\r':
                    SkipLineTerminator();
                    break;
                case -1:
                    throw new SyntaxException("Unterminated string.", PositionAt(_next));
                default:
                    SkipCharacter();
                    break;
            }
        }
    }

    private void SkipPlainText()
    {
        var length = _source[_next..].IndexOfAnyExcept(Characters.PlainText);
        _next = length < 0 ? _source.Length : _next + length;
    }
}
