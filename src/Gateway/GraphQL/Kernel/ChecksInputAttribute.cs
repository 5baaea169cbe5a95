using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// Puts <see cref="InputDoor"/> before a field that takes arguments. A test holds that no argument of the schema goes round it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChecksInputAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        if (member is MethodInfo method && InputDoor.Of(method) is { } door) descriptor.Use(door.Check);
    }
}
