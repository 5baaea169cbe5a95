using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types;

/// <summary>Resolves fields by functions; their result type is the field's, when nothing else says so.</summary>
public static class ResolveObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Resolve(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, object?> resolver) => descriptor.Resolve(context => new(resolver(context)));

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, TResult> resolver) =>
        descriptor.Typed<TResult>().Resolve(context => new(resolver(context)));

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, Task<TResult>> resolver) =>
        descriptor.Typed<TResult>().Resolve(async context => await resolver(context));

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, CancellationToken, Task<TResult>> resolver) =>
        descriptor.Typed<TResult>().Resolve(async context => await resolver(context, context.RequestAborted));

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<TResult> resolver) => descriptor.Typed<TResult>().Resolve(_ => new(resolver()));

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        TResult constantResult) => descriptor.Typed<TResult>().Resolve(_ => new(constantResult));

    private static IObjectFieldDescriptor Typed<TResult>(this IObjectFieldDescriptor descriptor)
    {
        if (typeof(TResult) != typeof(object))
        {
            ((ObjectFieldDescriptor)descriptor).Definition.Type ??=
                new TypeSource.Clr(ShapeReader.Of(typeof(TResult)));
        }

        return descriptor;
    }
}
