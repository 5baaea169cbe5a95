namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    private TypeDefinitionNode? ParseTypeDefinition(
        SourcePosition begin, TextNode? description, bool isExtension)
    {
        if (SkipKeyword("type"u8))
        {
            var (name, interfaces, directives, fields) = ParseComplexType();
            return new ObjectTypeNode(begin, description, name, interfaces, directives, fields, isExtension);
        }

        if (SkipKeyword("interface"u8))
        {
            var (name, interfaces, directives, fields) = ParseComplexType();
            return new InterfaceTypeNode(begin, description, name, interfaces, directives, fields, isExtension);
        }

        return SkipKeyword("scalar"u8) ? ParseScalar(begin, description, isExtension)
            : SkipKeyword("union"u8) ? ParseUnion(begin, description, isExtension)
            : SkipKeyword("enum"u8) ? ParseEnum(begin, description, isExtension)
            : SkipKeyword("input"u8) ? ParseInputObject(begin, description, isExtension)
            : null;
    }

    private ScalarTypeNode ParseScalar(SourcePosition begin, TextNode? description, bool isExtension)
    {
        var name = ExpectName();
        return new ScalarTypeNode(begin, description, name, ParseDirectives(constant: true), isExtension);
    }

    private (string Name, NamedTypeNode[] Interfaces, DirectiveNode[] Directives, FieldDefinitionNode[] Fields)
        ParseComplexType()
    {
        var name = ExpectName();
        var interfaces = SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];
        var directives = ParseDirectives(constant: true);
        return (name, interfaces, directives, ParseFieldDefinitions());
    }

    private UnionTypeNode ParseUnion(SourcePosition begin, TextNode? description, bool isExtension)
    {
        var name = ExpectName();
        var directives = ParseDirectives(constant: true);
        var members = Skip(TokenKind.Equal) ? ParseNamedTypes(TokenKind.Pipe) : [];
        return new UnionTypeNode(begin, description, name, directives, members, isExtension);
    }

    private EnumTypeNode ParseEnum(SourcePosition begin, TextNode? description, bool isExtension)
    {
        var name = ExpectName();
        var directives = ParseDirectives(constant: true);
        return new EnumTypeNode(begin, description, name, directives, ParseEnumValues(), isExtension);
    }

    private InputObjectTypeNode ParseInputObject(SourcePosition begin, TextNode? description, bool isExtension)
    {
        var name = ExpectName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        return new InputObjectTypeNode(begin, description, name, directives, fields, isExtension);
    }

    private NamedTypeNode[] ParseNamedTypes(TokenKind separator)
    {
        var start = _nodes.Count;
        Skip(separator);
        do
        {
            _nodes.Push(ParseNamedType());
        }
        while (Skip(separator));
        return _nodes.Take<NamedTypeNode>(start);
    }
}
