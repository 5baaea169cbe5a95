namespace Orleans.Serialization.Copying;

/// <summary>Copies values of one declared type, whatever they turn out to be.</summary>
internal abstract class ValueCopier<T>
{
    public abstract T Copy(T value, CopyContext context);
}
