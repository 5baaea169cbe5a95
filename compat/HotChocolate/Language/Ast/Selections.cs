namespace HotChocolate.Language;

/// <summary>The braces and what is selected between them.</summary>
internal sealed class SelectionSetNode(SourcePosition position, SelectionNode[] selections)
    : SyntaxNode(SyntaxKind.SelectionSet, position)
{
    public SelectionNode[] Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode(SyntaxKind kind, SourcePosition position, DirectiveNode[] directives)
    : SyntaxNode(kind, position)
{
    public DirectiveNode[] Directives { get; } = directives;
}

internal sealed class FieldNode(
    SourcePosition position,
    string? alias,
    string name,
    ArgumentNode[] arguments,
    DirectiveNode[] directives,
    SelectionSetNode? selectionSet) : SelectionNode(SyntaxKind.Field, position, directives)
{
    public string? Alias { get; } = alias;

    public string Name { get; } = name;

    public ArgumentNode[] Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response.</summary>
    public string ResponseName => Alias ?? Name;
}

internal sealed class FragmentSpreadNode(SourcePosition position, string name, DirectiveNode[] directives)
    : SelectionNode(SyntaxKind.FragmentSpread, position, directives)
{
    public string Name { get; } = name;
}

internal sealed class InlineFragmentNode(
    SourcePosition position,
    NamedTypeNode? typeCondition,
    DirectiveNode[] directives,
    SelectionSetNode selectionSet) : SelectionNode(SyntaxKind.InlineFragment, position, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal sealed class ArgumentNode(SourcePosition position, string name, ValueNode value)
    : SyntaxNode(SyntaxKind.Argument, position)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}

internal sealed class DirectiveNode(SourcePosition position, string name, ArgumentNode[] arguments)
    : SyntaxNode(SyntaxKind.Directive, position)
{
    public string Name { get; } = name;

    public ArgumentNode[] Arguments { get; } = arguments;
}
