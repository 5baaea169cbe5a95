using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>Any JSON.</summary>
internal sealed class JsonScalar() : ScalarCodec<JsonElement>("JSON", "Any JSON.")
{
    public override bool Write(ResponseBuffer target, JsonElement value)
    {
        JsonOutput.WriteJson(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out JsonElement value)
    {
        value = JsonSerializer.SerializeToElement(Literals.ToPlain(literal));
        return true;
    }

    protected override bool TryReadJson(JsonElement json, out JsonElement value)
    {
        value = json.Clone();
        return true;
    }

    protected override bool TryConvert(object value, out JsonElement converted)
    {
        converted = JsonSerializer.SerializeToElement(value);
        return true;
    }
}
