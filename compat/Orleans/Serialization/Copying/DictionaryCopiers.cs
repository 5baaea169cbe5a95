using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Orleans.Serialization.Copying;

internal sealed class DictionaryCopier<TKey, TValue> : TrackedCopier<Dictionary<TKey, TValue>>
    where TKey : notnull
{
    private readonly bool sharedKeys = SharedTypes.Contains(typeof(TKey));

    protected override Dictionary<TKey, TValue> CopyNew(Dictionary<TKey, TValue> value, CopyContext context)
    {
        var copy = Recorded(value, new Dictionary<TKey, TValue>(value.Count, value.Comparer), context);
        var values = CopierOf<TValue>.Instance;
        foreach (var (key, one) in value)
        {
            copy.Add(sharedKeys ? key : Copying.Value(key, context), values.Copy(one, context));
        }

        return copy;
    }
}

internal sealed class SortedDictionaryCopier<TKey, TValue> : TrackedCopier<SortedDictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override SortedDictionary<TKey, TValue> CopyNew(
        SortedDictionary<TKey, TValue> value, CopyContext context)
    {
        var copy = Recorded(value, new SortedDictionary<TKey, TValue>(value.Comparer), context);
        foreach (var (key, one) in value)
        {
            copy.Add(Copying.Value(key, context), Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class SortedListCopier<TKey, TValue> : TrackedCopier<SortedList<TKey, TValue>>
    where TKey : notnull
{
    protected override SortedList<TKey, TValue> CopyNew(SortedList<TKey, TValue> value, CopyContext context)
    {
        var copy = Recorded(value, new SortedList<TKey, TValue>(value.Count, value.Comparer), context);
        foreach (var (key, one) in value)
        {
            copy.Add(Copying.Value(key, context), Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class ConcurrentDictionaryCopier<TKey, TValue> : TrackedCopier<ConcurrentDictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override ConcurrentDictionary<TKey, TValue> CopyNew(
        ConcurrentDictionary<TKey, TValue> value, CopyContext context)
    {
        var copy = Recorded(value, new ConcurrentDictionary<TKey, TValue>(value.Comparer), context);
        foreach (var (key, one) in value)
        {
            copy.TryAdd(Copying.Value(key, context), Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class ReadOnlyDictionaryCopier<TKey, TValue> : TrackedCopier<ReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override ReadOnlyDictionary<TKey, TValue> CopyNew(
        ReadOnlyDictionary<TKey, TValue> value, CopyContext context)
    {
        var items = new Dictionary<TKey, TValue>(value.Count);
        foreach (var (key, one) in value)
        {
            items.Add(Copying.Value(key, context), Copying.Value(one, context));
        }

        return Recorded(value, new ReadOnlyDictionary<TKey, TValue>(items), context);
    }
}
