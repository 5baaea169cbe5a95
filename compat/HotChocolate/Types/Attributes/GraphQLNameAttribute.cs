namespace HotChocolate;

/// <summary>Gives a type, field, argument or enum value its GraphQL name.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property
    | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name as clients write it.</summary>
    public string Name { get; } = name;
}
