namespace HotChocolate.Language;

/// <summary>The definition or extension of a named type.</summary>
internal abstract class TypeDefinitionNode(
    SyntaxKind kind,
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives,
    bool isExtension) : TypeSystemDefinitionNode(kind, position, description, directives, isExtension)
{
    public string Name { get; } = name;
}

internal sealed class ScalarTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives,
    bool isExtension)
    : TypeDefinitionNode(SyntaxKind.ScalarType, position, description, name, directives, isExtension);

/// <summary>What has output fields: an object or an interface.</summary>
internal abstract class ComplexTypeNode(
    SyntaxKind kind,
    SourcePosition position,
    TextNode? description,
    string name,
    NamedTypeNode[] interfaces,
    DirectiveNode[] directives,
    FieldDefinitionNode[] fields,
    bool isExtension) : TypeDefinitionNode(kind, position, description, name, directives, isExtension)
{
    public NamedTypeNode[] Interfaces { get; } = interfaces;

    public FieldDefinitionNode[] Fields { get; } = fields;
}

internal sealed class ObjectTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    NamedTypeNode[] interfaces,
    DirectiveNode[] directives,
    FieldDefinitionNode[] fields,
    bool isExtension)
    : ComplexTypeNode(
        SyntaxKind.ObjectType, position, description, name, interfaces, directives, fields, isExtension);

internal sealed class InterfaceTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    NamedTypeNode[] interfaces,
    DirectiveNode[] directives,
    FieldDefinitionNode[] fields,
    bool isExtension)
    : ComplexTypeNode(
        SyntaxKind.InterfaceType, position, description, name, interfaces, directives, fields, isExtension);

internal sealed class UnionTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives,
    NamedTypeNode[] members,
    bool isExtension)
    : TypeDefinitionNode(SyntaxKind.UnionType, position, description, name, directives, isExtension)
{
    public NamedTypeNode[] Members { get; } = members;
}

internal sealed class EnumTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives,
    EnumValueDefinitionNode[] values,
    bool isExtension)
    : TypeDefinitionNode(SyntaxKind.EnumType, position, description, name, directives, isExtension)
{
    public EnumValueDefinitionNode[] Values { get; } = values;
}

internal sealed class InputObjectTypeNode(
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives,
    InputValueDefinitionNode[] fields,
    bool isExtension)
    : TypeDefinitionNode(SyntaxKind.InputObjectType, position, description, name, directives, isExtension)
{
    public InputValueDefinitionNode[] Fields { get; } = fields;
}
