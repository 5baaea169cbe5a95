namespace HotChocolate.Language;

internal sealed class FieldDefinitionNode(
    SourcePosition position,
    TextNode? description,
    string name,
    InputValueDefinitionNode[] arguments,
    TypeNode type,
    DirectiveNode[] directives) : SyntaxNode(SyntaxKind.FieldDefinition, position)
{
    public TextNode? Description { get; } = description;

    public string Name { get; } = name;

    public InputValueDefinitionNode[] Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public DirectiveNode[] Directives { get; } = directives;
}

/// <summary>An argument, or a field of an input object.</summary>
internal sealed class InputValueDefinitionNode(
    SourcePosition position,
    TextNode? description,
    string name,
    TypeNode type,
    ValueNode? defaultValue,
    DirectiveNode[] directives) : SyntaxNode(SyntaxKind.InputValueDefinition, position)
{
    public TextNode? Description { get; } = description;

    public string Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class EnumValueDefinitionNode(
    SourcePosition position,
    TextNode? description,
    string name,
    DirectiveNode[] directives) : SyntaxNode(SyntaxKind.EnumValueDefinition, position)
{
    public TextNode? Description { get; } = description;

    public string Name { get; } = name;

    public DirectiveNode[] Directives { get; } = directives;
}
