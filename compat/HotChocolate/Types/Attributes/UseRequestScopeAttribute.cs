using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The resolver takes its scoped services from the request.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public class UseRequestScopeAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.Scope = DependencyInjectionScope.Request;
}
