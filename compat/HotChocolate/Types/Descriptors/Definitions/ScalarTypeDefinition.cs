namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A scalar as it was described.</summary>
public sealed class ScalarTypeDefinition : TypeDefinitionBase
{
    internal ScalarTypeDefinition()
    {
    }
}
