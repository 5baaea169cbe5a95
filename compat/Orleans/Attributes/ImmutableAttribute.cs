namespace Orleans;

/// <summary>A promise that nobody changes the value, so that it crosses grain boundaries without a copy.</summary>
[AttributeUsage(
    AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter)]
public sealed class ImmutableAttribute : Attribute;
