namespace HotChocolate.Language;

internal ref partial struct DocumentParser
{
    public TypeNode ParseTypeReference()
    {
        TypeNode type;
        if (Kind == TokenKind.LeftBracket)
        {
            var begin = Begin();
            Descend();
            Next();
            var elementType = ParseTypeReference();
            Expect(TokenKind.RightBracket);
            Ascend();
            type = new ListTypeNode(begin, elementType);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type.Position, type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var begin = Begin();
        return new NamedTypeNode(begin, ExpectName());
    }
}
