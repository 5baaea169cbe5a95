using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures the field of an interface type.</summary>
public abstract class InterfaceFieldDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IInterfaceFieldDescriptor target && element is MemberInfo member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(
        IDescriptorContext context,
        IInterfaceFieldDescriptor descriptor,
        MemberInfo member);
}
