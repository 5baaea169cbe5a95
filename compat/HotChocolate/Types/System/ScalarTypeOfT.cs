namespace HotChocolate.Types;

/// <summary>A scalar whose values are <typeparamref name="TRuntimeType"/> in code.</summary>
public abstract class ScalarType<TRuntimeType> : ScalarType
{
    private protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
    }
}
