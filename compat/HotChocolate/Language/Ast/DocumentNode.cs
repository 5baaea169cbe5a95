namespace HotChocolate.Language;

/// <summary>A whole document.</summary>
internal sealed class DocumentNode(DefinitionNode[] definitions, int fieldCount)
    : SyntaxNode(SyntaxKind.Document, new SourcePosition(0, 1, 1))
{
    public DefinitionNode[] Definitions { get; } = definitions;

    /// <summary>Field selections in the whole document.</summary>
    public int FieldCount { get; } = fieldCount;
}

/// <summary>An operation, a fragment, or a definition of the type system.</summary>
internal abstract class DefinitionNode(SyntaxKind kind, SourcePosition position) : SyntaxNode(kind, position);

/// <summary>What may be executed: an operation or a fragment.</summary>
internal abstract class ExecutableDefinitionNode(
    SyntaxKind kind,
    SourcePosition position,
    TextNode? description,
    DirectiveNode[] directives,
    SelectionSetNode selectionSet) : DefinitionNode(kind, position)
{
    public TextNode? Description { get; } = description;

    public DirectiveNode[] Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class OperationDefinitionNode(
    SourcePosition position,
    TextNode? description,
    OperationType operation,
    string? name,
    VariableDefinitionNode[] variables,
    DirectiveNode[] directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(SyntaxKind.OperationDefinition, position, description, directives, selectionSet)
{
    public OperationType Operation { get; } = operation;

    public string? Name { get; } = name;

    public VariableDefinitionNode[] Variables { get; } = variables;
}

internal sealed class FragmentDefinitionNode(
    SourcePosition position,
    TextNode? description,
    string name,
    NamedTypeNode typeCondition,
    DirectiveNode[] directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(SyntaxKind.FragmentDefinition, position, description, directives, selectionSet)
{
    public string Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

internal sealed class VariableDefinitionNode(
    SourcePosition position,
    TextNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    DirectiveNode[] directives) : SyntaxNode(SyntaxKind.VariableDefinition, position)
{
    public TextNode? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    public string Name => Variable.Name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public DirectiveNode[] Directives { get; } = directives;
}
