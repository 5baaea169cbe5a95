using HotChocolate.Execution.Results;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Scalars;

/// <summary>Writes the values of a scalar that only its coercion is known of.</summary>
internal sealed class CoercionCodec(ScalarModel scalar) : LeafCodec
{
    public override bool TryWrite(ResponseBuffer target, object value)
    {
        if (!scalar.Coercion.Serialize(value, out var result))
        {
            return false;
        }

        JsonOutput.WriteValue(target, result);
        return true;
    }
}
