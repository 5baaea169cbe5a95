namespace HotChocolate.Types.Model;

/// <summary>The five scalars of the specification, made anew for each schema.</summary>
internal static class BuiltInScalars
{
    public static ScalarModel? Create(string name) => throw new NotSupportedException();

    /// <summary>Takes any value as it is: what a scalar known by its name alone does.</summary>
    public static ScalarCoercion Any => throw new NotSupportedException();
}
