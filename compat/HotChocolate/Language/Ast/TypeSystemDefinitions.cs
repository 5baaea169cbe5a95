namespace HotChocolate.Language;

/// <summary>A definition or, where <paramref name="isExtension"/> says so, an extension of the type system.</summary>
internal abstract class TypeSystemDefinitionNode(
    SyntaxKind kind,
    SourcePosition position,
    TextNode? description,
    DirectiveNode[] directives,
    bool isExtension) : DefinitionNode(kind, position)
{
    public TextNode? Description { get; } = description;

    public DirectiveNode[] Directives { get; } = directives;

    public bool IsExtension { get; } = isExtension;
}

internal sealed class SchemaDefinitionNode(
    SourcePosition position,
    TextNode? description,
    DirectiveNode[] directives,
    OperationTypeDefinitionNode[] operationTypes,
    bool isExtension)
    : TypeSystemDefinitionNode(SyntaxKind.SchemaDefinition, position, description, directives, isExtension)
{
    public OperationTypeDefinitionNode[] OperationTypes { get; } = operationTypes;
}

internal sealed class OperationTypeDefinitionNode(SourcePosition position, OperationType operation, NamedTypeNode type)
    : SyntaxNode(SyntaxKind.OperationTypeDefinition, position)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

/// <summary>A directive; <paramref name="locations"/> are the names as written, all of them known ones.</summary>
internal sealed class DirectiveDefinitionNode(
    SourcePosition position,
    TextNode? description,
    string name,
    InputValueDefinitionNode[] arguments,
    bool isRepeatable,
    string[] locations)
    : TypeSystemDefinitionNode(SyntaxKind.DirectiveDefinition, position, description, [], isExtension: false)
{
    public string Name { get; } = name;

    public InputValueDefinitionNode[] Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public string[] Locations { get; } = locations;
}
