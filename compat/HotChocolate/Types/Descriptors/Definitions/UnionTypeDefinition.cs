namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A union type as it was described.</summary>
public class UnionTypeDefinition : TypeDefinitionBase
{
    internal UnionTypeDefinition()
    {
    }

    internal List<TypeSource> Members { get; } = [];

    internal ResolveAbstractType? ResolveAbstractType { get; set; }
}
