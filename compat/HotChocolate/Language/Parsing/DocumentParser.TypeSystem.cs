namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(SourcePosition begin, TextNode? description)
    {
        if (SkipKeyword("schema"u8))
        {
            var directives = ParseDirectives(constant: true);
            if (Kind != TokenKind.LeftBrace)
            {
                throw Unexpected(TokenKind.LeftBrace);
            }

            return new SchemaDefinitionNode(
                begin, description, directives, ParseOperationTypes(), isExtension: false);
        }

        return SkipKeyword("directive"u8)
            ? ParseDirectiveDefinition(begin, description)
            : ParseTypeDefinition(begin, description, isExtension: false);
    }

    /// <summary>Reads what follows `extend`; it must add something.</summary>
    private TypeSystemDefinitionNode ParseExtension(SourcePosition begin)
    {
        Next();
        if (SkipKeyword("schema"u8))
        {
            var directives = ParseDirectives(constant: true);
            var operationTypes = ParseOperationTypes();
            return directives.Length + operationTypes.Length == 0
                ? throw Unexpected()
                : new SchemaDefinitionNode(begin, null, directives, operationTypes, isExtension: true);
        }

        var extension = ParseTypeDefinition(begin, null, isExtension: true) ?? throw Unexpected();
        return Extends(extension) ? extension : throw Unexpected();
    }

    private static bool Extends(TypeDefinitionNode extension) => extension.Directives.Length > 0 || extension switch
    {
        ComplexTypeNode complex => complex.Interfaces.Length + complex.Fields.Length > 0,
        UnionTypeNode union => union.Members.Length > 0,
        EnumTypeNode enumeration => enumeration.Values.Length > 0,
        InputObjectTypeNode input => input.Fields.Length > 0,
        _ => false,
    };

    private OperationTypeDefinitionNode[] ParseOperationTypes()
    {
        if (!Skip(TokenKind.LeftBrace))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var begin = Begin();
            if (!TryParseOperationType(out var operation))
            {
                throw Unexpected();
            }

            Expect(TokenKind.Colon);
            _nodes.Push(new OperationTypeDefinitionNode(begin, operation, ParseNamedType()));
        }
        while (!Ends(TokenKind.RightBrace));
        return _nodes.Take<OperationTypeDefinitionNode>(start);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(SourcePosition begin, TextNode? description)
    {
        Expect(TokenKind.At);
        var name = ExpectName();
        var arguments = ParseInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = new List<string>();
        Skip(TokenKind.Pipe);
        do
        {
            if (Kind != TokenKind.Name || !DirectiveLocationNames.Contains(_reader.Text()))
            {
                throw Unexpected();
            }

            locations.Add(ExpectName());
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(begin, description, name, arguments, isRepeatable, [.. locations]);
    }
}
