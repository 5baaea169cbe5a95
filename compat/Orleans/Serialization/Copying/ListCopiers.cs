using System.Collections.ObjectModel;

namespace Orleans.Serialization.Copying;

internal sealed class ListCopier<T> : TrackedCopier<List<T>>
{
    private readonly bool shared = SharedTypes.Contains(typeof(T));

    protected override List<T> CopyNew(List<T> value, CopyContext context)
    {
        if (shared)
        {
            return Recorded(value, [.. value], context);
        }

        var copy = Recorded(value, new List<T>(value.Count), context);
        var elements = CopierOf<T>.Instance;
        foreach (var one in value)
        {
            copy.Add(elements.Copy(one, context));
        }

        return copy;
    }
}

internal sealed class QueueCopier<T> : TrackedCopier<Queue<T>>
{
    protected override Queue<T> CopyNew(Queue<T> value, CopyContext context)
    {
        var copy = Recorded(value, new Queue<T>(value.Count), context);
        foreach (var one in value)
        {
            copy.Enqueue(Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class StackCopier<T> : TrackedCopier<Stack<T>>
{
    protected override Stack<T> CopyNew(Stack<T> value, CopyContext context)
    {
        var copy = Recorded(value, new Stack<T>(value.Count), context);
        foreach (var one in value.Reverse())
        {
            copy.Push(Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class CollectionCopier<T> : TrackedCopier<Collection<T>>
{
    protected override Collection<T> CopyNew(Collection<T> value, CopyContext context)
    {
        var copy = Recorded(value, [], context);
        foreach (var one in value)
        {
            copy.Add(Copying.Value(one, context));
        }

        return copy;
    }
}

internal sealed class ReadOnlyCollectionCopier<T> : TrackedCopier<ReadOnlyCollection<T>>
{
    protected override ReadOnlyCollection<T> CopyNew(ReadOnlyCollection<T> value, CopyContext context)
    {
        var items = new T[value.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Copying.Value(value[i], context);
        }

        return Recorded(value, new ReadOnlyCollection<T>(items), context);
    }
}
