using System.Globalization;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>An identifier: a text on the wire, whatever it is in code.</summary>
internal sealed class IdScalar() : ScalarCodec<string>(
    "ID",
    "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
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
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
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
