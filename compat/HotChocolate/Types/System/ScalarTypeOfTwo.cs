namespace HotChocolate.Types;

/// <summary>A scalar with a literal of its own.</summary>
public abstract class ScalarType<TRuntimeType, TLiteral> : ScalarType<TRuntimeType>
{
    private protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
    }
}
