namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private SelectionSetNode ParseSelectionSet()
    {
        var begin = Begin();
        Descend();
        Expect(TokenKind.LeftBrace);
        var start = _nodes.Count;
        do
        {
            _nodes.Push(Kind == TokenKind.Spread ? ParseFragmentSelection() : ParseField());
        }
        while (!Ends(TokenKind.RightBrace));
        Ascend();
        return new SelectionSetNode(begin, _nodes.Take<SelectionNode>(start));
    }

    private FieldNode ParseField()
    {
        var begin = Begin();
        if (++_fieldCount > _limits.MaxFields)
        {
            throw TooLarge($"more than {_limits.MaxFields} fields");
        }

        var name = ExpectName();
        string? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ExpectName();
        }

        var arguments = ParseArguments(constant: false);
        var directives = ParseDirectives(constant: false);
        var selectionSet = Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(begin, alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseFragmentSelection()
    {
        var begin = Begin();
        Expect(TokenKind.Spread);
        if (Kind == TokenKind.Name && !_reader.Is("on"u8))
        {
            var name = ExpectName();
            return new FragmentSpreadNode(begin, name, ParseDirectives(constant: false));
        }

        var typeCondition = SkipKeyword("on"u8) ? ParseNamedType() : null;
        var directives = ParseDirectives(constant: false);
        return new InlineFragmentNode(begin, typeCondition, directives, ParseSelectionSet());
    }

    private ArgumentNode[] ParseArguments(bool constant)
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var begin = Begin();
            var name = ExpectName();
            Expect(TokenKind.Colon);
            _nodes.Push(new ArgumentNode(begin, name, ParseValue(constant)));
        }
        while (!Ends(TokenKind.RightParenthesis));
        return _nodes.Take<ArgumentNode>(start);
    }

    private DirectiveNode[] ParseDirectives(bool constant)
    {
        var start = _nodes.Count;
        while (Kind == TokenKind.At)
        {
            var begin = Begin();
            if (_nodes.Count - start >= _limits.MaxDirectives)
            {
                throw TooLarge($"more than {_limits.MaxDirectives} directives at one place");
            }

            Next();
            var name = ExpectName();
            _nodes.Push(new DirectiveNode(begin, name, ParseArguments(constant)));
        }

        return _nodes.Take<DirectiveNode>(start);
    }
}
