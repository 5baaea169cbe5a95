namespace Orleans.Serialization.Copying;

/// <summary>The copier of each declared type, made once.</summary>
internal static class CopierOf<T>
{
    public static readonly ValueCopier<T> Instance = CopierChoice.For<T>();
}
