namespace Orleans.Serialization.Copying;

internal sealed class HashSetCopier<T> : TrackedCopier<HashSet<T>>
{
    protected override HashSet<T> CopyNew(HashSet<T> value, CopyContext context)
    {
        var copy = Recorded(value, new HashSet<T>(value.Count, value.Comparer), context);
        foreach (var one in value)
        {
            copy.Add(Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class SortedSetCopier<T> : TrackedCopier<SortedSet<T>>
{
    protected override SortedSet<T> CopyNew(SortedSet<T> value, CopyContext context)
    {
        var copy = Recorded(value, new SortedSet<T>(value.Comparer), context);
        foreach (var one in value)
        {
            copy.Add(Copying.Value(one, context));
        }

        return copy;
    }
}
