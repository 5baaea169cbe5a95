using HotChocolate.Authorization;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Asks for users in descriptions of object types.</summary>
public static class AuthorizeObjectTypeDescriptorExtensions
{
    /// <exception cref="NotSupportedException">It is to be asked at another time than before the resolver.</exception>
    public static IObjectTypeDescriptor Authorize(
        this IObjectTypeDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        AuthorizeDirectives.Require(apply);
        ((ObjectTypeDescriptor)descriptor).Definition.IsAuthorized = true;
        return descriptor;
    }

    /// <exception cref="NotSupportedException">It is to be asked at another time than before the resolver.</exception>
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        AuthorizeDirectives.Require(apply);
        ((ObjectTypeDescriptor)descriptor).Definition.IsAuthorized = true;
        return descriptor;
    }
}
