using HotChocolate.Authorization;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Asks for users in descriptions of object types.</summary>
public static class AuthorizeObjectTypeDescriptorExtensions
{
    public static IObjectTypeDescriptor Authorize(
        this IObjectTypeDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        ((ObjectTypeDescriptor)descriptor).Definition.Authorization.Add(new AuthorizeDirective(null, null, apply));
        return descriptor;
    }

    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Add(new AuthorizeDirective(null, null, apply));

    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        string policy,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Add(new AuthorizeDirective(policy, null, apply));

    /// <summary>One of the roles is enough.</summary>
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        params string[] roles) => descriptor.Add(new AuthorizeDirective(null, roles));

    private static IObjectTypeDescriptor<T> Add<T>(this IObjectTypeDescriptor<T> descriptor, AuthorizeDirective rule)
    {
        ((ObjectTypeDescriptor)descriptor).Definition.Authorization.Add(rule);
        return descriptor;
    }
}
