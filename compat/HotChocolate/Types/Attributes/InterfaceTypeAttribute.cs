using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The class or interface is a GraphQL interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : InterfaceTypeDescriptorAttribute
{
    public string? Name { get; set; } = name;

    protected override void OnConfigure(IDescriptorContext context, IInterfaceTypeDescriptor descriptor, Type type)
    {
        if (Name is not null)
        {
            descriptor.Name(Name);
        }
    }
}
