using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures an object type.</summary>
public abstract class ObjectTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IObjectTypeDescriptor target && element is Type member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type);
}
