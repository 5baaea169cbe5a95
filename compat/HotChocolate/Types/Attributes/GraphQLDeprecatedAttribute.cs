namespace HotChocolate;

/// <summary>Says that a field, argument or enum value should no longer be used, and why.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>What to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
