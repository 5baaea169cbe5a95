using HotChocolate.Authorization;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Asks for users in descriptions of fields.</summary>
public static class AuthorizeObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Add(new AuthorizeDirective(null, null, apply));

    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor,
        string policy,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Add(new AuthorizeDirective(policy, null, apply));

    /// <summary>One of the roles is enough.</summary>
    public static IObjectFieldDescriptor Authorize(this IObjectFieldDescriptor descriptor, params string[] roles) =>
        descriptor.Add(new AuthorizeDirective(null, roles));

    public static IObjectFieldDescriptor AllowAnonymous(this IObjectFieldDescriptor descriptor)
    {
        ((ObjectFieldDescriptor)descriptor).Definition.AllowAnonymous = true;
        return descriptor;
    }

    private static IObjectFieldDescriptor Add(this IObjectFieldDescriptor descriptor, AuthorizeDirective rule)
    {
        ((ObjectFieldDescriptor)descriptor).Definition.Authorization.Add(rule);
        return descriptor;
    }
}
