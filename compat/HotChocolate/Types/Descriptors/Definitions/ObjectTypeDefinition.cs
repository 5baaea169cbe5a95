namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An object type as it was described.</summary>
public class ObjectTypeDefinition : TypeDefinitionBase
{
    internal ObjectTypeDefinition()
    {
    }

    internal List<OutputFieldDefinition> Fields { get; } = [];

    /// <summary>It is for users who are known.</summary>
    internal bool IsAuthorized { get; set; }

    internal bool IncludeStaticMembers { get; set; }

    internal double? Cost { get; set; }

    /// <summary>The type whose fields these are, when this is an extension.</summary>
    internal ExtensionTarget? Extends { get; set; }

    internal string[] IgnoredFields { get; set; } = [];

    internal string[] IgnoredProperties { get; set; } = [];
}
