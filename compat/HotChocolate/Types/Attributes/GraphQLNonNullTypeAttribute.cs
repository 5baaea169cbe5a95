namespace HotChocolate;

/// <summary>Says which levels of a type may be null, where the compiler's annotations do not.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute
{
    public GraphQLNonNullTypeAttribute()
        : this([])
    {
    }

    /// <param name="nullable">From the outermost type inwards; what is left out is not nullable.</param>
    public GraphQLNonNullTypeAttribute(params bool[] nullable)
    {
        Nullable = nullable;
    }

    internal bool[] Nullable { get; }
}
