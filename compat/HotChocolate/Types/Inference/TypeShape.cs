namespace HotChocolate.Types.Inference;

/// <summary>A CLR type as GraphQL sees it: what may be null, and what is a list of what.</summary>
/// <param name="Type">The type without <see cref="Nullable{T}"/> and task.</param>
/// <param name="IsNullable">Whether null may stand in its place.</param>
/// <param name="Element">What the list holds; null when this is none.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Element = null)
{
    /// <summary>The type of the items of the innermost list.</summary>
    public Type Innermost => Element?.Innermost ?? Type;
}
