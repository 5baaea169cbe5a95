using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Says which errors a mutation can answer with.</summary>
public static class ErrorObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Error<TError>(this IObjectFieldDescriptor descriptor) =>
        descriptor.Error(typeof(TError));

    public static IObjectFieldDescriptor Error(this IObjectFieldDescriptor descriptor, Type errorType)
    {
        ((ObjectFieldDescriptor)descriptor).Definition.Errors.Add(errorType);
        return descriptor;
    }
}
