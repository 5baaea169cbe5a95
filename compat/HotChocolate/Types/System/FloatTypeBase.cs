namespace HotChocolate.Types;

/// <summary>A number with a fraction.</summary>
public abstract class FloatTypeBase<TRuntimeType> : ScalarType<TRuntimeType>
    where TRuntimeType : IComparable
{
    private protected FloatTypeBase(string name, BindingBehavior bind)
        : base(name, bind)
    {
    }
}
