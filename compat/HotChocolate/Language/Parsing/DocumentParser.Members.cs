namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var begin = Begin();
            var description = ParseDescription();
            var name = ExpectName();
            var arguments = ParseInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            _nodes.Push(new FieldDefinitionNode(
                begin, description, name, arguments, type, ParseDirectives(constant: true)));
        }
        while (!Ends(TokenKind.RightBrace));
        return _nodes.Take<FieldDefinitionNode>(start);
    }

    private InputValueDefinitionNode[] ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var begin = Begin();
            var description = ParseDescription();
            var name = ExpectName();
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
            _nodes.Push(new InputValueDefinitionNode(
                begin, description, name, type, defaultValue, ParseDirectives(constant: true)));
        }
        while (!Ends(close));
        return _nodes.Take<InputValueDefinitionNode>(start);
    }

    private EnumValueDefinitionNode[] ParseEnumValues()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var begin = Begin();
            var description = ParseDescription();
            if (_reader.Is("true"u8) || _reader.Is("false"u8) || _reader.Is("null"u8))
            {
                throw new SyntaxException(
                    $"`{_reader.Text()}` cannot be the name of an enum value.", _reader.Position);
            }

            var name = ExpectName();
            _nodes.Push(new EnumValueDefinitionNode(begin, description, name, ParseDirectives(constant: true)));
        }
        while (!Ends(TokenKind.RightBrace));
        return _nodes.Take<EnumValueDefinitionNode>(start);
    }
}
