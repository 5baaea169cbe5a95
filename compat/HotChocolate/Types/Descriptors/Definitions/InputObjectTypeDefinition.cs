namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An input type as it was described.</summary>
public class InputObjectTypeDefinition : TypeDefinitionBase
{
    internal InputObjectTypeDefinition()
    {
    }

    internal List<InputValueDefinition> Fields { get; } = [];
}
