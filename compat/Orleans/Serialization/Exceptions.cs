using System.Collections.Concurrent;

namespace Orleans.Serialization;

/// <summary>Which exceptions reach a caller as they are.</summary>
internal static class Exceptions
{
    private static readonly string[] Namespaces = ["System", "Microsoft", "Azure", "Orleans"];
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>The exception, or what stands for it where its type is not known on the other side.</summary>
    public static Exception Crossing(Exception exception) =>
        Known.GetOrAdd(exception.GetType(), static type => MayCross(type))
            ? exception
            : new UnavailableExceptionFallbackException(
                exception.GetType().FullName!,
                $"{exception.Message} (a {exception.GetType()}, which has no [GenerateSerializer])",
                exception.InnerException is { } inner ? Crossing(inner) : null);

    private static bool MayCross(Type type) =>
        type.IsDefined(typeof(GenerateSerializerAttribute), false)
        || Namespaces.Any(name =>
            type.Namespace == name || type.Namespace?.StartsWith(name + '.', StringComparison.Ordinal) == true);
}
