namespace HotChocolate.Types.Inference;

/// <summary>Tasks and what they give.</summary>
internal static class Awaitables
{
    /// <summary>What a task gives; the type itself where it is none.</summary>
    public static Type ResultOf(Type type) => IsTaskOfT(type) || IsValueTaskOfT(type)
        ? type.GetGenericArguments()[0]
        : type;

    public static bool IsTaskOfT(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);

    public static bool IsValueTaskOfT(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>);

    public static bool IsAsyncEnumerable(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    /// <summary>A task without a result, or nothing at all.</summary>
    public static bool GivesNothing(Type type) =>
        type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask);

    public static bool IsAsynchronous(Type type) =>
        GivesNothing(type) ? type != typeof(void) : IsTaskOfT(type) || IsValueTaskOfT(type) || IsAsyncEnumerable(type);
}
