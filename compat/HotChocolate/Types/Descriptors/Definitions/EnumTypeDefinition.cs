namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An enum type as it was described.</summary>
public class EnumTypeDefinition : TypeDefinitionBase
{
    internal EnumTypeDefinition()
    {
    }

    internal List<EnumValueDefinition> Values { get; } = [];
}
