using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class EnumValueDescriptor(EnumValueDefinition definition) : IEnumValueDescriptor
{
    public IEnumValueDescriptor Name(string value)
    {
        definition.Name = value;
        return this;
    }

    public IEnumValueDescriptor Description(string value)
    {
        definition.Description = value;
        return this;
    }

    public IEnumValueDescriptor Deprecated(string reason)
    {
        definition.DeprecationReason = reason;
        return this;
    }

    public IEnumValueDescriptor Deprecated() => Deprecated("No longer supported.");

    public IEnumValueDescriptor Ignore(bool ignore = true)
    {
        definition.IsIgnored = ignore;
        return this;
    }
}
