namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    public DocumentNode ParseDocument()
    {
        Begin();
        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseDefinition());
        }
        while (Kind != TokenKind.EndOfFile);
        return new DocumentNode(_nodes.Take<DefinitionNode>(start), _fieldCount);
    }

    private DefinitionNode ParseDefinition()
    {
        if (Kind == TokenKind.LeftBrace)
        {
            var position = Begin();
            return new OperationDefinitionNode(
                position, null, OperationType.Query, null, [], [], ParseSelectionSet());
        }

        var begin = Begin();
        var description = ParseDescription();
        if (_reader.Is("extend"u8))
        {
            return description is null
                ? ParseExtension(begin)
                : throw new SyntaxException("An extension has no description of its own.", begin);
        }

        DefinitionNode? definition = ParseExecutableDefinition(begin, description);
        return definition ?? ParseTypeSystemDefinition(begin, description) ?? throw Unexpected();
    }

    private TextNode? ParseDescription() =>
        Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;
}
