using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures the field of an input type.</summary>
public abstract class InputFieldDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is IInputFieldDescriptor target && element is MemberInfo member)
        {
            OnConfigure(context, target, member);
        }
    }

    protected abstract void OnConfigure(
        IDescriptorContext context,
        IInputFieldDescriptor descriptor,
        MemberInfo member);
}
