namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A part of a schema as it was described.</summary>
public class DefinitionBase
{
    internal DefinitionBase()
    {
    }

    internal string? Name { get; set; }

    internal string? Description { get; set; }
}
