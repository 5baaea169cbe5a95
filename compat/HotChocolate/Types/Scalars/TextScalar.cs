using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A scalar that is a text on the wire and something else in code.</summary>
internal sealed class TextScalar<T>(
    string name,
    string description,
    string? specifiedBy,
    TextScalar<T>.Parse parse,
    Func<T, string> format,
    TextScalar<T>.Convert? convert = null) : ScalarCodec<T>(name, description, specifiedBy)
    where T : notnull
{
    public delegate bool Parse(string text, [MaybeNullWhen(false)] out T value);

    public delegate bool Convert(object value, [MaybeNullWhen(false)] out T converted);

    public override bool Write(ResponseBuffer target, T value)
    {
        JsonOutput.WriteString(target, format(value));
        return true;
    }

    protected override bool TryReadLiteral(ValueNode literal, out T value)
    {
        value = default!;
        return literal is TextNode text && parse(text.Value, out value!);
    }

    protected override bool TryReadJson(JsonElement json, out T value)
    {
        value = default!;
        return json.ValueKind == JsonValueKind.String && parse(json.GetString()!, out value!);
    }

    protected override bool TryReadObject(object input, out T value) =>
        input is string text ? parse(text, out value!) : TryConvert(input, out value);

    protected override bool TryConvert(object value, out T converted)
    {
        converted = default!;
        return convert is not null && convert(value, out converted!);
    }
}
