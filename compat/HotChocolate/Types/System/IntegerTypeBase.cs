using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A whole number.</summary>
public abstract class IntegerTypeBase<TRuntimeType> : ScalarType<TRuntimeType, IntValueNode>
    where TRuntimeType : IComparable
{
    private protected IntegerTypeBase(string name, BindingBehavior bind)
        : base(name, bind)
    {
    }
}
