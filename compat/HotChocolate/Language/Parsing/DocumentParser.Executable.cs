namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private ExecutableDefinitionNode? ParseExecutableDefinition(SourcePosition begin, StringValueNode? description)
    {
        if (SkipKeyword("fragment"u8))
        {
            return ParseFragment(begin, description);
        }

        return TryParseOperationType(out var operation) ? ParseOperation(begin, description, operation) : null;
    }

    private bool TryParseOperationType(out OperationType operation)
    {
        OperationType? found = _reader.Is("query"u8) ? OperationType.Query
            : _reader.Is("mutation"u8) ? OperationType.Mutation
            : _reader.Is("subscription"u8) ? OperationType.Subscription
            : null;
        operation = found ?? default;
        if (found is not null)
        {
            Next();
        }

        return found is not null;
    }

    private OperationDefinitionNode ParseOperation(
        SourcePosition begin, StringValueNode? description, OperationType operation)
    {
        var name = Kind == TokenKind.Name ? ExpectName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(constant: false);
        return new OperationDefinitionNode(
            begin, description, operation, name, variables, directives, ParseSelectionSet());
    }

    private FragmentDefinitionNode ParseFragment(SourcePosition begin, StringValueNode? description)
    {
        if (_reader.Is("on"u8))
        {
            throw Unexpected();
        }

        var name = ExpectName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(constant: false);
        return new FragmentDefinitionNode(
            begin, description, name, typeCondition, directives, ParseSelectionSet());
    }

    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.RightParenthesis));
        return _nodes.Take<VariableDefinitionNode>(start);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var begin = Begin();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
        return new VariableDefinitionNode(
            begin, description, variable, type, defaultValue, ParseDirectives(constant: true));
    }

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
        while (!Skip(TokenKind.RightBrace));
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
        while (!Skip(TokenKind.RightParenthesis));
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
