using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The type is an enum type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface)]
public sealed class EnumTypeAttribute(string? name = null) : EnumTypeDescriptorAttribute
{
    public string? Name { get; set; } = name;

    protected override void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type)
    {
        if (Name is not null)
        {
            descriptor.Name(Name);
        }
    }
}
