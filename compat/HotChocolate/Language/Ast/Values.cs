namespace HotChocolate.Language;

/// <summary>A literal or a variable.</summary>
internal abstract class ValueNode(SyntaxKind kind, SourcePosition position) : SyntaxNode(kind, position);

internal sealed class VariableNode(SourcePosition position, string name) : ValueNode(SyntaxKind.Variable, position)
{
    public string Name { get; } = name;
}

/// <summary>An integer as it was written: it may be beyond any machine's.</summary>
internal sealed class IntegerNode(SourcePosition position, string value) : ValueNode(SyntaxKind.IntValue, position)
{
    public string Value { get; } = value;
}

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
internal sealed class FloatValueNode(SourcePosition position, string value) : ValueNode(SyntaxKind.FloatValue, position)
{
    public string Value { get; } = value;
}

/// <summary>A text, its escapes already read; <paramref name="block"/> tells that it stood in triple quotes.</summary>
internal sealed class TextNode(SourcePosition position, string value, bool block)
    : ValueNode(SyntaxKind.StringValue, position)
{
    public string Value { get; } = value;

    public bool Block { get; } = block;
}

internal sealed class BooleanValueNode(SourcePosition position, bool value)
    : ValueNode(SyntaxKind.BooleanValue, position)
{
    public bool Value { get; } = value;
}

internal sealed class NullValueNode(SourcePosition position) : ValueNode(SyntaxKind.NullValue, position);

internal sealed class EnumValueNode(SourcePosition position, string value) : ValueNode(SyntaxKind.EnumValue, position)
{
    public string Value { get; } = value;
}

internal sealed class ListValueNode(SourcePosition position, ValueNode[] items)
    : ValueNode(SyntaxKind.ListValue, position)
{
    public ValueNode[] Items { get; } = items;
}

internal sealed class ObjectValueNode(SourcePosition position, ObjectFieldNode[] fields)
    : ValueNode(SyntaxKind.ObjectValue, position)
{
    public ObjectFieldNode[] Fields { get; } = fields;
}

internal sealed class ObjectFieldNode(SourcePosition position, string name, ValueNode value)
    : SyntaxNode(SyntaxKind.ObjectField, position)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}
