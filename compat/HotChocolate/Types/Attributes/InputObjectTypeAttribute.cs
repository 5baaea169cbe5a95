using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The class is an input type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class InputObjectTypeAttribute(string? name = null) : InputObjectTypeDescriptorAttribute
{
    public string? Name { get; set; } = name;

    protected override void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type)
    {
        if (Name is not null)
        {
            descriptor.Name(Name);
        }
    }
}
