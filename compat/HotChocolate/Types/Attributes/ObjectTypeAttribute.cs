using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The class is an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ObjectTypeAttribute(string? name = null) : ObjectTypeDescriptorAttribute
{
    public string? Name { get; set; } = name;

    public bool IncludeStaticMembers { get; set; }

    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        if (Name is not null)
        {
            descriptor.Name(Name);
        }

        ((ObjectTypeDescriptor)descriptor).Definition.IncludeStaticMembers |= IncludeStaticMembers;
    }
}
