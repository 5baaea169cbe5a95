using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A text.</summary>
internal sealed class StringScalar() : ScalarCodec<string>(
    "String",
    "A text.")
{
    public override bool Write(ResponseBuffer target, string value)
    {
        JsonOutput.WriteString(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out string value)
    {
        value = (literal as TextNode)?.Value!;
        return value is not null;
    }

    protected override bool TryReadJson(JsonElement json, out string value) => JsonText.TryRead(json, out value);

    /// <summary>What gives a text of its own may stand where a text is asked for; objects may not.</summary>
    protected override bool TryConvert(object value, out string converted)
    {
        converted = value is IFormattable formattable
            ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
            : value is bool or char ? value.ToString()! : null!;
        return converted is not null;
    }

    protected override bool TryReadObject(object input, out string value)
    {
        value = null!;
        return false;
    }
}
