namespace HotChocolate.Types;

/// <summary>A list of <typeparamref name="T"/>, as a type argument.</summary>
public sealed class ListType<T> : FluentWrapperType
    where T : IType
{
    private ListType()
    {
    }
}
