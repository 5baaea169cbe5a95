namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>An enum value as it was described.</summary>
internal sealed class EnumValueDefinition(object value) : DefinitionBase
{
    public object Value { get; } = value;

    public string? DeprecationReason { get; set; }

    public bool IsIgnored { get; set; }
}
