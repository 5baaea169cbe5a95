namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    /// <summary>Reads a literal; where it must be <paramref name="constant"/>, variables are refused.</summary>
    public ValueNode ParseValue(bool constant) => Kind switch
    {
        TokenKind.LeftBracket => ParseList(constant),
        TokenKind.LeftBrace => ParseObject(constant),
        TokenKind.Integer => ParseNumber(isFloat: false),
        TokenKind.Float => ParseNumber(isFloat: true),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNamedValue(),
        TokenKind.Dollar when !constant => ParseVariable(),
        TokenKind.Dollar => throw new SyntaxException("A constant value holds no variables.", _reader.Position),
        _ => throw Unexpected(),
    };

    private ValueNode ParseNumber(bool isFloat)
    {
        var begin = Begin();
        var text = _reader.Text();
        Next();
        return isFloat ? new FloatValueNode(begin, text) : new IntegerNode(begin, text);
    }

    private TextNode ParseString()
    {
        var begin = Begin();
        var node = new TextNode(begin, _reader.StringValue(), Kind == TokenKind.BlockString);
        Next();
        return node;
    }

    private ValueNode ParseNamedValue()
    {
        var begin = Begin();
        return ExpectName() switch
        {
            "true" => new BooleanValueNode(begin, true),
            "false" => new BooleanValueNode(begin, false),
            "null" => new NullValueNode(begin),
            var name => new EnumValueNode(begin, name),
        };
    }

    private VariableNode ParseVariable()
    {
        var begin = Begin();
        Expect(TokenKind.Dollar);
        return new VariableNode(begin, ExpectName());
    }

    private ListValueNode ParseList(bool constant)
    {
        var begin = Begin();
        Descend();
        Next();
        var start = _nodes.Count;
        while (!Ends(TokenKind.RightBracket))
        {
            _nodes.Push(ParseValue(constant));
        }

        Ascend();
        return new ListValueNode(begin, _nodes.Take<ValueNode>(start));
    }

    private ObjectValueNode ParseObject(bool constant)
    {
        var begin = Begin();
        Descend();
        Next();
        var start = _nodes.Count;
        while (!Ends(TokenKind.RightBrace))
        {
            var fieldBegin = Begin();
            var name = ExpectName();
            Expect(TokenKind.Colon);
            _nodes.Push(new ObjectFieldNode(fieldBegin, name, ParseValue(constant)));
        }

        Ascend();
        return new ObjectValueNode(begin, _nodes.Take<ObjectFieldNode>(start));
    }
}
