using System.Globalization;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>An identifier: a text on the wire, whatever it is in code.</summary>
internal sealed class IdScalar() : ScalarCodec<string>(
    "ID",
    "An opaque identifier: always a text in responses, a text or a whole number in requests.")
{
    public override bool Write(ResponseBuffer target, string value)
    {
        JsonOutput.WriteString(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out string value)
    {
        value = literal switch
        {
            TextNode text => text.Value,
            IntegerNode number => number.Value,
            _ => null!,
        };
        return value is not null;
    }

    protected override bool TryReadJson(JsonElement json, out string value)
    {
        if (json.ValueKind == JsonValueKind.Number)
        {
            value = json.GetRawText();
            return value.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        }

        return JsonText.TryRead(json, out value);
    }

    protected override bool TryConvert(object value, out string converted)
    {
        converted = value is IFormattable formattable
            ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : value.ToString()!;
        return converted is not null;
    }

    protected override bool TryReadObject(object input, out string value)
    {
        value = null!;
        return input is int or long or short or byte or uint or ulong or Guid && TryConvert(input, out value);
    }
}
