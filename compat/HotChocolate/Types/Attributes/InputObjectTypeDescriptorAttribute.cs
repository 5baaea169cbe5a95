using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures an input type.</summary>
public abstract class InputObjectTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IInputObjectTypeDescriptor target && element is Type member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type);
}
