using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types.Inference;

namespace HotChocolate.Subscriptions;

/// <summary>Makes event sources of whatever subscribing methods give.</summary>
internal static class Streams
{
    /// <param name="call">Takes the task, gives <paramref name="returnType"/>.</param>
    /// <param name="returnType">A source, a sequence, or a task of one.</param>
    /// <exception cref="SchemaException">It is none of these.</exception>
    public static SubscribeResolverDelegate Create(Delegate call, Type returnType)
    {
        var resolver = Awaitables.IsAsyncEnumerable(returnType) ? null : FieldResolver.Create(call, returnType);
        var given = Awaitables.ResultOf(returnType);
        if (typeof(ISourceStream).IsAssignableFrom(given))
        {
            return async context => (ISourceStream)(await resolver!.ResolveAsync((FieldTask)context))!;
        }

        var (name, message) =
            Find(given, typeof(IAsyncEnumerable<>)) is { } asynchronous ? (nameof(OfAsync), asynchronous)
            : Find(given, typeof(IEnumerable<>)) is { } listed ? (nameof(OfEnumerable), listed)
            : throw new SchemaException(new SchemaProblem($"{given} gives no events."));
        var wrap = typeof(Streams)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(message)
            .CreateDelegate<Func<object, ISourceStream>>();
        return resolver is null
            ? context => new(wrap(call.DynamicInvoke(context)!))
            : async context => wrap((await resolver.ResolveAsync((FieldTask)context))!);
    }

    private static Type? Find(Type type, Type definition) => type.GetInterfaces().Prepend(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)?
        .GetGenericArguments()[0];

    private static ISourceStream OfAsync<T>(object events) => new EnumerableStream<T>((IAsyncEnumerable<T>)events);

    private static ISourceStream OfEnumerable<T>(object events) =>
        new EnumerableStream<T>(((IEnumerable<T>)events).ToAsyncEnumerable());
}
