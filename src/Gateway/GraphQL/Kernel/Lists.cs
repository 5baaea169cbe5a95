using System.Collections.Immutable;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>From the lists of inputs to those of requests.</summary>
internal static class Lists
{
    public static ImmutableArray<T>? OrNull<T>(this IReadOnlyList<T>? items) => items is null ? null : [.. items];

    public static ImmutableArray<TTo> Each<TFrom, TTo>(this IReadOnlyList<TFrom> items, Func<TFrom, TTo> to) =>
        [.. items.Select(to)];

    public static ImmutableArray<TTo>? EachOrNull<TFrom, TTo>(this IReadOnlyList<TFrom>? items, Func<TFrom, TTo> to) =>
        items is null ? null : [.. items.Select(to)];
}
