using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>True or false.</summary>
internal sealed class BooleanScalar() : ScalarCodec<bool>(
    "Boolean",
    "`true` or `false`.")
{
    public override bool Write(ResponseBuffer target, bool value)
    {
        target.Write(value ? "true"u8 : "false"u8);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out bool value)
    {
        value = literal is BooleanValueNode { Value: true };
        return literal is BooleanValueNode;
    }

    protected override bool TryReadJson(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind is JsonValueKind.True or JsonValueKind.False;
    }
}
