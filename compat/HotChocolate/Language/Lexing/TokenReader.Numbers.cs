namespace HotChocolate.Language;

internal ref partial struct TokenReader
{
    private void ReadNumber()
    {
        Kind = TokenKind.Integer;
        if (Current == '-')
        {
            _next++;
        }

        if (Current == '0')
        {
            _next++;
            if (Characters.IsDigit(Current))
            {
                throw InvalidNumber();
            }
        }
        else
        {
            ReadDigits();
        }

        if (Current == '.')
        {
            Kind = TokenKind.Float;
            _next++;
            ReadDigits();
        }

        if (Current is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            _next += Peek(1) is '+' or '-' ? 2 : 1;
            ReadDigits();
        }

        // `1.` and `0x1` are not a number and something else: the specification looks one character ahead
        if (Current == '.' || Characters.IsNameStart(Current))
        {
            throw InvalidNumber();
        }
    }

    private void ReadDigits()
    {
        if (!Characters.IsDigit(Current))
        {
            throw InvalidNumber();
        }

        var length = _source[_next..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        _next = length < 0 ? _source.Length : _next + length;
    }

    private readonly SyntaxException InvalidNumber() =>
        _next >= _source.Length
            ? new SyntaxException("Invalid number: the document ends where a digit is expected.", PositionAt(_next))
            : new SyntaxException("Invalid number: a digit is expected.", PositionAt(_next));
}
