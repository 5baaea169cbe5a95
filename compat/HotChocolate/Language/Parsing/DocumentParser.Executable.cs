namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private ExecutableDefinitionNode? ParseExecutableDefinition(SourcePosition begin, TextNode? description)
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
        SourcePosition begin, TextNode? description, OperationType operation)
    {
        var name = Kind == TokenKind.Name ? ExpectName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(constant: false);
        return new OperationDefinitionNode(
            begin, description, operation, name, variables, directives, ParseSelectionSet());
    }

    private FragmentDefinitionNode ParseFragment(SourcePosition begin, TextNode? description)
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
        while (!Ends(TokenKind.RightParenthesis));
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
}
