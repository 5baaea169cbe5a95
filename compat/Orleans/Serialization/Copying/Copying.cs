namespace Orleans.Serialization.Copying;

/// <summary>The entries that generated code calls.</summary>
internal static class Copying
{
    public static T Value<T>(T value, CopyContext context) => CopierOf<T>.Instance.Copy(value, context);

    public static T Whole<T>(T value)
    {
        if (SharedTypes.Contains(typeof(T)))
        {
            return value;
        }

        var context = CopyContext.Rent();
        try
        {
            return CopierOf<T>.Instance.Copy(value, context);
        }
        finally
        {
            context.Return();
        }
    }
}
