using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>Whatever JSON holds, as plain values.</summary>
internal sealed class AnyScalar() : ScalarCodec<object>("Any", "Whatever JSON holds.")
{
    public override bool Write(ResponseBuffer target, object value)
    {
        JsonOutput.WriteJson(target, value as JsonElement? ?? JsonSerializer.SerializeToElement(value));
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out object value)
    {
        value = Literals.ToPlain(literal)!;
        return value is not null;
    }

    protected override bool TryReadJson(JsonElement json, out object value)
    {
        value = JsonValues.Read(json)!;
        return value is not null;
    }
}
