using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A text that a class of the schema's author reads.</summary>
internal sealed class OwnTextScalar(StringType type, string name) : ScalarCodec<string>(name, "A text.")
{
    public override bool Write(ResponseBuffer target, string value)
    {
        JsonOutput.WriteString(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out string value)
    {
        value = literal is TextNode text ? type.Parse(text.Value) : null!;
        return value is not null;
    }

    protected override bool TryReadJson(JsonElement json, out string value)
    {
        value = JsonText.TryRead(json, out var text) ? type.Parse(text) : null!;
        return value is not null;
    }

    protected override bool TryReadObject(object input, out string value)
    {
        value = null!;
        return false;
    }
}
