using HotChocolate.Execution.Results;

namespace HotChocolate.Types.Scalars;

/// <summary>Writes the values of a leaf type.</summary>
internal abstract class LeafCodec
{
    /// <summary>False when the value cannot be written as this type; nothing is written then.</summary>
    public abstract bool TryWrite(ResponseBuffer target, object value);
}
