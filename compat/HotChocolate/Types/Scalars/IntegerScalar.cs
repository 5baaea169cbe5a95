using System.Globalization;
using System.Numerics;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A whole number of fixed width.</summary>
internal sealed class IntegerScalar<T>(string name, string description) : ScalarCodec<T>(name, description)
    where T : struct, IBinaryInteger<T>, IUtf8SpanFormattable
{
    public override bool Write(ResponseBuffer target, T value)
    {
        JsonOutput.WriteNumber(target, value);
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out T value)
    {
        value = default;
        return literal is IntegerNode number
            && T.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryReadJson(JsonElement json, out T value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.Number
            && ((json.TryGetInt64(out var whole) && TryNarrow(whole, out value))
                || (json.TryGetDecimal(out var number)
                    && number == decimal.Truncate(number)
                    && TryNarrow(number, out value)));
    }

    protected override bool TryConvert(object value, out T converted)
    {
        converted = default;
        return value switch
        {
            int number => TryNarrow(number, out converted),
            long number => TryNarrow(number, out converted),
            short number => TryNarrow(number, out converted),
            byte number => TryNarrow(number, out converted),
            sbyte number => TryNarrow(number, out converted),
            uint number => TryNarrow(number, out converted),
            ulong number => TryNarrow(number, out converted),
            ushort number => TryNarrow(number, out converted),
            double number => number == Math.Truncate(number) && TryNarrow(number, out converted),
            float number => number == MathF.Truncate(number) && TryNarrow(number, out converted),
            decimal number => number == decimal.Truncate(number) && TryNarrow(number, out converted),
            Enum member => TryNarrow(Convert.ToInt64(member, CultureInfo.InvariantCulture), out converted),
            _ => false,
        };
    }

    private static bool TryNarrow<TOther>(TOther number, out T value)
        where TOther : INumberBase<TOther>
    {
        try
        {
            value = T.CreateChecked(number);
            return true;
        }
        catch (OverflowException)
        {
            value = default;
            return false;
        }
    }
}
