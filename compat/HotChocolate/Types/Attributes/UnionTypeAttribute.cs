using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The marker interface or class is a union of the object types that carry it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : UnionTypeDescriptorAttribute
{
    public string? Name { get; set; } = name;

    protected override void OnConfigure(IDescriptorContext context, IUnionTypeDescriptor descriptor, Type type)
    {
        if (Name is not null)
        {
            descriptor.Name(Name);
        }
    }
}
