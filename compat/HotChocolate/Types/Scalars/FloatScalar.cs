using System.Globalization;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A number of double precision.</summary>
internal sealed class FloatScalar() : ScalarCodec<double>(
    "Float",
    "A number of double precision.")
{
    public override bool Write(ResponseBuffer target, double value)
    {
        if (!double.IsFinite(value))
        {
            return false;
        }

        JsonOutput.WriteNumber(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out double value)
    {
        value = 0;
        var text = literal switch
        {
            IntegerNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    protected override bool TryReadJson(JsonElement json, out double value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out value) && double.IsFinite(value);
    }

    protected override bool Accepts(double value) => double.IsFinite(value);

    protected override bool TryConvert(object value, out double converted)
    {
        converted = 0;
        if (value is not (float or decimal or int or long or short or byte or sbyte or uint or ulong or ushort))
        {
            return false;
        }

        converted = value is float single
            ? double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return double.IsFinite(converted);
    }
}
