using HotChocolate.Authorization;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Asks for users in descriptions of fields.</summary>
public static class AuthorizeObjectFieldDescriptorExtensions
{
    /// <exception cref="NotSupportedException">It is to be asked at another time than before the resolver.</exception>
    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        AuthorizeDirectives.Require(apply);
        ((ObjectFieldDescriptor)descriptor).Definition.IsAuthorized = true;
        return descriptor;
    }
}
