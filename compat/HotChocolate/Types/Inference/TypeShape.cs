namespace HotChocolate.Types.Inference;

/// <summary>A CLR type as GraphQL sees it: what may be null, and what is a list of what.</summary>
/// <param name="Type">The type without <see cref="Nullable{T}"/>, task and <see cref="Optional{T}"/>.</param>
/// <param name="IsNullable">Whether null may stand in its place.</param>
/// <param name="Element">What the list holds; null when this is none.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Element = null)
{
    /// <summary>The type of the items of the innermost list.</summary>
    public Type Innermost => Element?.Innermost ?? Type;

    /// <summary>The same with nulls allowed or not, from the outermost type inwards.</summary>
    public TypeShape WithNullability(ReadOnlySpan<bool> nullable) => this with
    {
        IsNullable = !nullable.IsEmpty && nullable[0],
        Element = Element?.WithNullability(nullable.IsEmpty ? nullable : nullable[1..]),
    };
}
