using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures an enum value.</summary>
public abstract class EnumValueDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IEnumValueDescriptor target && element is FieldInfo member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IEnumValueDescriptor descriptor, FieldInfo field);
}
