namespace HotChocolate.Language;

/// <summary>A type as a document writes it: a name, a list, or either with an exclamation mark.</summary>
internal abstract class TypeNode(SyntaxKind kind, SourcePosition position) : SyntaxNode(kind, position);

internal sealed class NamedTypeNode(SourcePosition position, string name) : TypeNode(SyntaxKind.NamedType, position)
{
    public string Name { get; } = name;
}

internal sealed class ListTypeNode(SourcePosition position, TypeNode elementType)
    : TypeNode(SyntaxKind.ListType, position)
{
    public TypeNode ElementType { get; } = elementType;
}

/// <summary>Its <paramref name="nullableType"/> is a name or a list.</summary>
internal sealed class NonNullTypeNode(SourcePosition position, TypeNode nullableType)
    : TypeNode(SyntaxKind.NonNullType, position)
{
    public TypeNode NullableType { get; } = nullableType;
}
