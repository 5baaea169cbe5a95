namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An interface type as it was described.</summary>
public class InterfaceTypeDefinition : TypeDefinitionBase
{
    internal InterfaceTypeDefinition()
    {
    }

    internal List<OutputFieldDefinition> Fields { get; } = [];

    internal List<TypeSource> Interfaces { get; } = [];

    internal ResolveAbstractType? ResolveAbstractType { get; set; }
}
