namespace Orleans.Serialization.Copying;

/// <summary>For containers: exact type, null, and an instance met before, in one place.</summary>
internal abstract class TrackedCopier<T> : ValueCopier<T>
    where T : class
{
    public sealed override T Copy(T value, CopyContext context)
    {
        if (value is null)
        {
            return value!;
        }

        if (value.GetType() != typeof(T))
        {
            return (T)ObjectCopiers.Get(value.GetType()).CopyObject(value, context);
        }

        return context.TryGet(value, out var known) ? (T)known : CopyNew(value, context);
    }

    protected abstract T CopyNew(T value, CopyContext context);

    protected static T Recorded(T original, T copy, CopyContext context)
    {
        context.Record(original, copy);
        return copy;
    }
}
