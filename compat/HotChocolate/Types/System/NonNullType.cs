namespace HotChocolate.Types;

/// <summary>A <typeparamref name="T"/> that is never null, as a type argument.</summary>
public sealed class NonNullType<T> : FluentWrapperType
    where T : IType
{
    private NonNullType()
    {
    }
}
