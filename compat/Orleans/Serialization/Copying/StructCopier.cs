namespace Orleans.Serialization.Copying;

internal sealed class StructCopier<T> : ValueCopier<T>
    where T : struct
{
    private readonly Func<T, CopyContext, T> copy = MemberwiseCopy.Of<T>(WireType.Of(typeof(T)));

    public override T Copy(T value, CopyContext context) => copy(value, context);
}
