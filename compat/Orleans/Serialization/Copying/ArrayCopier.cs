namespace Orleans.Serialization.Copying;

internal sealed class ArrayCopier<T> : ValueCopier<T[]>
{
    private readonly bool shared = SharedTypes.Contains(typeof(T));

    public override T[] Copy(T[] value, CopyContext context)
    {
        if (value is null || value.Length == 0)
        {
            return value!;
        }

        // an array may hold an array of a narrower type; that one keeps its own type
        if (value.GetType() != typeof(T[]))
        {
            return (T[])ObjectCopiers.Get(value.GetType()).CopyObject(value, context);
        }

        if (context.TryGet(value, out var known))
        {
            return (T[])known;
        }

        if (shared)
        {
            var same = (T[])value.Clone();
            context.Record(value, same);
            return same;
        }

        var copy = new T[value.Length];
        context.Record(value, copy);
        var elements = CopierOf<T>.Instance;
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = elements.Copy(value[i], context);
        }

        return copy;
    }
}
