using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>Literals that no document holds, and what literals hold.</summary>
internal static class Literals
{
    private static SourcePosition Nowhere => SourcePosition.None;

    public static NullValueNode Null { get; } = new(Nowhere);

    public static ValueNode FromJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return FromJson(JsonElement.ParseValue(ref reader));
    }

    public static ValueNode FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode(
            Nowhere,
            [
                .. json.EnumerateObject()
                    .Select(field => new ObjectFieldNode(Nowhere, field.Name, FromJson(field.Value))),
            ]),
        JsonValueKind.Array => new ListValueNode(Nowhere, [.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.String => new TextNode(Nowhere, json.GetString()!, false),
        JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') >= 0 =>
            new FloatValueNode(Nowhere, json.GetRawText()),
        JsonValueKind.Number => new IntegerNode(Nowhere, json.GetRawText()),
        JsonValueKind.True => new BooleanValueNode(Nowhere, true),
        JsonValueKind.False => new BooleanValueNode(Nowhere, false),
        JsonValueKind.Null or JsonValueKind.Undefined => Null,
    };

    /// <summary>The plain value of a literal: texts, numbers, lists and dictionaries.</summary>
    public static object? ToPlain(ValueNode literal) => literal switch
    {
        IntegerNode number => long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole)
            ? Narrow(whole)
            : double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        TextNode text => text.Value,
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => list.Items.Select(ToPlain).ToArray(),
        ObjectValueNode fields => fields.Fields.ToDictionary(field => field.Name, field => ToPlain(field.Value)),
        _ => null,
    };

    /// <summary>A plain value as a literal.</summary>
    public static ValueNode FromPlain(object? value) => value switch
    {
        null => Null,
        ValueNode literal => literal,
        _ => FromJson(JsonSerializer.SerializeToElement(value)),
    };

    private static object Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : value;
}
