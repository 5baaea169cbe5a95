namespace Orleans.Serialization.Copying;

/// <summary>Exceptions cross as they are, or as a stand-in when their type may not cross.</summary>
internal sealed class ExceptionCopier<T> : ValueCopier<T>
    where T : Exception
{
    public override T Copy(T value, CopyContext context) =>
        value is null ? value! : Exceptions.Crossing(value) as T
            ?? throw new CodecNotFoundException($"{value.GetType()} cannot cross a grain boundary.");
}
