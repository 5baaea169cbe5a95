using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The resolver must not run beside another of the same request.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class SerialAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.IsSerial = true;
}
