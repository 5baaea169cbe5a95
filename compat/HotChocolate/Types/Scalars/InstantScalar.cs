using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>An instant in ISO 8601: milliseconds always, and the offset as it is.</summary>
internal sealed partial class InstantScalar() : ScalarCodec<DateTimeOffset>(
    "DateTime",
    "An instant in ISO 8601, with its offset: `2026-11-03T12:30:00.000Z`.",
    "https://www.graphql-scalars.com/date-time")
{
    public override bool Write(ResponseBuffer target, DateTimeOffset value)
    {
        var text = target.GetSpan(32);
        text[0] = (byte)'"';
        Digits(text[1..], value.Year, 4, '-');
        Digits(text[6..], value.Month, 2, '-');
        Digits(text[9..], value.Day, 2, 'T');
        Digits(text[12..], value.Hour, 2, ':');
        Digits(text[15..], value.Minute, 2, ':');
        Digits(text[18..], value.Second, 2, '.');
        Digits(text[21..], value.Millisecond, 3, 'Z');
        var length = 25;
        if (value.Offset != TimeSpan.Zero)
        {
            text[24] = (byte)(value.Offset < TimeSpan.Zero ? '-' : '+');
            Digits(text[25..], Math.Abs(value.Offset.Hours), 2, ':');
            Digits(text[28..], Math.Abs(value.Offset.Minutes), 2, '"');
            length = 30;
        }

        text[length] = (byte)'"';
        target.Advance(length + 1);
        return true;
    }

    /// <summary>The instant that a local or universal time is; a time of no kind is taken to be local.</summary>
    public bool Write(ResponseBuffer target, DateTime value) =>
        Write(target, new DateTimeOffset(value.ToUniversalTime(), TimeSpan.Zero));

    protected override bool TryReadLiteral(ValueNode literal, out DateTimeOffset value)
    {
        value = default;
        return literal is TextNode text && TryParse(text.Value, out value);
    }

    protected override bool TryReadJson(JsonElement json, out DateTimeOffset value)
    {
        value = default;
        return JsonText.TryRead(json, out var text) && TryParse(text, out value);
    }

    protected override bool TryReadObject(object input, out DateTimeOffset value) =>
        input is string text ? TryParse(text, out value) : TryConvert(input, out value);

    protected override bool TryConvert(object value, out DateTimeOffset converted)
    {
        converted = value is DateTime time ? new DateTimeOffset(time.ToUniversalTime(), TimeSpan.Zero) : default;
        return value is DateTime;
    }

    private static void Digits(Span<byte> target, int number, int count, char after)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            target[i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        target[count] = (byte)after;
    }

    private static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Form().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
    }

    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
