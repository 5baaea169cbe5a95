using System.Collections.Concurrent;

namespace Orleans.Serialization;

/// <summary>Which exceptions reach a caller as they are.</summary>
internal static class Exceptions
{
    private static readonly string[] Namespaces = ["System", "Microsoft", "Azure", "Orleans"];
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>The exception, or the fault of its missing serializer where its type, or that of a cause, has none.</summary>
    public static Exception Crossing(Exception exception) =>
        FindStranger(exception) is { } stranger
            ? new CodecNotFoundException(
                $"Could not find a codec for type {stranger.GetType()}, which has no [GenerateSerializer]: {stranger.Message}")
            : exception;

    private static Exception? FindStranger(Exception exception)
    {
        if (!Known.GetOrAdd(exception.GetType(), static type => MayCross(type)))
        {
            return exception;
        }

        return exception is AggregateException several
            ? several.InnerExceptions.Select(FindStranger).FirstOrDefault(stranger => stranger is not null)
            : exception.InnerException is { } inner ? FindStranger(inner) : null;
    }

    private static bool MayCross(Type type) =>
        type.IsDefined(typeof(GenerateSerializerAttribute), false)
        || Namespaces.Any(name =>
            type.Namespace == name || type.Namespace?.StartsWith(name + '.', StringComparison.Ordinal) == true);
}
