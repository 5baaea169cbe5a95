using System.Globalization;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A decimal number; its scale is kept.</summary>
internal sealed class DecimalScalar() : ScalarCodec<decimal>(
    "Decimal",
    "A decimal number, its scale kept.")
{
    public override bool Write(ResponseBuffer target, decimal value)
    {
        JsonOutput.WriteNumber(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out decimal value)
    {
        value = 0;
        var text = literal switch
        {
            IntegerNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryReadJson(JsonElement json, out decimal value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out value);
    }

    protected override bool TryConvert(object value, out decimal converted)
    {
        converted = 0;
        if (value is not (double or float or int or long or short or byte or sbyte or uint or ulong or ushort))
        {
            return false;
        }

        try
        {
            converted = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
