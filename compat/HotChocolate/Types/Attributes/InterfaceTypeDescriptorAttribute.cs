using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures an interface type.</summary>
public abstract class InterfaceTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IInterfaceTypeDescriptor target && element is Type member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IInterfaceTypeDescriptor descriptor, Type type);
}
