using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures an enum type.</summary>
public abstract class EnumTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IEnumTypeDescriptor target && element is Type member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type);
}
