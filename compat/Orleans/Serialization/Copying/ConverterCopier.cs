namespace Orleans.Serialization.Copying;

internal sealed class ConverterCopier<T, TSurrogate, TConverter> : ValueCopier<T>
    where TSurrogate : struct
    where TConverter : IConverter<T, TSurrogate>, new()
{
    private readonly TConverter converter = new();

    public override T Copy(T value, CopyContext context)
    {
        if (value is null)
        {
            return value;
        }

        if (!typeof(T).IsValueType && value.GetType() != typeof(T))
        {
            return (T)ObjectCopiers.Get(value.GetType()).CopyObject(value, context);
        }

        var surrogate = Copying.Value(converter.ConvertToSurrogate(in value), context);
        return converter.ConvertFromSurrogate(in surrogate);
    }
}
