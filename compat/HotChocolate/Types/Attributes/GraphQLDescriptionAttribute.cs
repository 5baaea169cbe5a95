namespace HotChocolate;

/// <summary>Gives a type, field, argument or enum value its description.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property
    | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The text that introspection shows.</summary>
    public string Description { get; } = description;
}
