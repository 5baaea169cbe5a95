using System.Collections;

namespace HotChocolate.Types.Inference;

/// <summary>CLR types that are lists in GraphQL.</summary>
internal static class Lists
{
    /// <summary>What the list holds; null when the type is none.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string) || !CanBeList(type))
        {
            return null;
        }

        return type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Prepend(type).FirstOrDefault(IsSequence)?.GetGenericArguments()[0];
    }

    private static bool CanBeList(Type type) =>
        typeof(IEnumerable).IsAssignableFrom(type)
        || type.GetInterfaces().Prepend(type).Any(Awaitables.IsAsyncEnumerable);

    private static bool IsSequence(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
}
