namespace Orleans.Serialization.Copying;

/// <summary>For values that nobody can change.</summary>
internal sealed class SharedCopier<T> : ValueCopier<T>
{
    public override T Copy(T value, CopyContext context) => value;
}

/// <summary>For types without a serializer: every copy fails with the reason.</summary>
internal sealed class UnusableCopier<T>(string reason) : ValueCopier<T>
{
    public override T Copy(T value, CopyContext context) => throw new CodecNotFoundException(reason);
}

/// <summary>For interfaces and <see cref="object"/>: the value's own type decides.</summary>
internal sealed class OpenCopier<T> : ValueCopier<T>
{
    public override T Copy(T value, CopyContext context) =>
        value is null ? value : (T)ObjectCopiers.Get(value.GetType()).CopyObject(value, context);
}

/// <summary>Brings a typed copier to objects.</summary>
internal sealed class ObjectCopier<T> : IObjectCopier
{
    public object CopyObject(object value, CopyContext context) =>
        CopierOf<T>.Instance.Copy((T)value, context)!;
}
