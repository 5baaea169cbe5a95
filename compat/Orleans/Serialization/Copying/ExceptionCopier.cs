namespace Orleans.Serialization.Copying;

/// <summary>Exceptions cross as they are, or not at all.</summary>
internal sealed class ExceptionCopier<T> : ValueCopier<T>
    where T : Exception
{
    public override T Copy(T value, CopyContext context)
    {
        if (value is not null && Exceptions.Crossing(value) is var crossing && crossing != (Exception)value)
        {
            throw crossing;
        }

        return value!;
    }
}
