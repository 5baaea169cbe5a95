using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Orleans.Serialization.Copying;

// These are chosen only when their elements can change: otherwise the whole collection is shared.
internal sealed class ImmutableArrayCopier<T> : ValueCopier<ImmutableArray<T>>
{
    public override ImmutableArray<T> Copy(ImmutableArray<T> value, CopyContext context) =>
        value.IsDefaultOrEmpty ? value : [.. value.Select(one => Copying.Value(one, context))];
}

internal sealed class ImmutableListCopier<T> : TrackedCopier<ImmutableList<T>>
{
    protected override ImmutableList<T> CopyNew(ImmutableList<T> value, CopyContext context) =>
        Recorded(value, [.. value.Select(one => Copying.Value(one, context))], context);
}

internal sealed class ImmutableHashSetCopier<T> : TrackedCopier<ImmutableHashSet<T>>
{
    protected override ImmutableHashSet<T> CopyNew(ImmutableHashSet<T> value, CopyContext context) =>
        Recorded(
            value, value.Select(one => Copying.Value(one, context)).ToImmutableHashSet(value.KeyComparer), context);
}

internal sealed class ImmutableSortedSetCopier<T> : TrackedCopier<ImmutableSortedSet<T>>
{
    protected override ImmutableSortedSet<T> CopyNew(ImmutableSortedSet<T> value, CopyContext context) =>
        Recorded(
            value, value.Select(one => Copying.Value(one, context)).ToImmutableSortedSet(value.KeyComparer), context);
}

internal sealed class ImmutableDictionaryCopier<TKey, TValue> : TrackedCopier<ImmutableDictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override ImmutableDictionary<TKey, TValue> CopyNew(
        ImmutableDictionary<TKey, TValue> value, CopyContext context) =>
        Recorded(
            value,
            value.ToImmutableDictionary(
                pair => Copying.Value(pair.Key, context), pair => Copying.Value(pair.Value, context),
                value.KeyComparer, value.ValueComparer),
            context);
}

internal sealed class ImmutableSortedDictionaryCopier<TKey, TValue>
    : TrackedCopier<ImmutableSortedDictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override ImmutableSortedDictionary<TKey, TValue> CopyNew(
        ImmutableSortedDictionary<TKey, TValue> value, CopyContext context) =>
        Recorded(
            value,
            value.ToImmutableSortedDictionary(
                pair => Copying.Value(pair.Key, context), pair => Copying.Value(pair.Value, context),
                value.KeyComparer, value.ValueComparer),
            context);
}

internal sealed class ImmutableQueueCopier<T> : TrackedCopier<ImmutableQueue<T>>
{
    protected override ImmutableQueue<T> CopyNew(ImmutableQueue<T> value, CopyContext context) =>
        Recorded(value, [.. value.Select(one => Copying.Value(one, context))], context);
}

internal sealed class FrozenSetCopier<T> : ValueCopier<FrozenSet<T>>
{
    public override FrozenSet<T> Copy(FrozenSet<T> value, CopyContext context) =>
        value is null ? value! : value.Select(one => Copying.Value(one, context)).ToFrozenSet(value.Comparer);
}

internal sealed class FrozenDictionaryCopier<TKey, TValue> : ValueCopier<FrozenDictionary<TKey, TValue>>
    where TKey : notnull
{
    public override FrozenDictionary<TKey, TValue> Copy(
        FrozenDictionary<TKey, TValue> value, CopyContext context) =>
        value is null
            ? value!
            : value.ToFrozenDictionary(
                pair => Copying.Value(pair.Key, context), pair => Copying.Value(pair.Value, context), value.Comparer);
}
