using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>The five scalars of the specification, made anew for each schema.</summary>
internal static class BuiltInScalars
{
    /// <summary>Takes any value as it is: what a scalar known by its name alone does.</summary>
    public static ScalarCoercion Any { get; } = new(
        (ValueNode literal, out object? value) => (value = literal) is not null,
        (object? input, out object? value) => (value = input) is not null,
        (object input, out object? result) => (result = input) is not null);

    public static ScalarModel? Create(string name)
    {
        (string Description, ScalarCoercion Coercion)? found = name switch
        {
            "Int" => ("A signed whole number of 32 bits.", _int),
            "Float" => ("A number of double precision.", _float),
            "String" => ("A text.", _string),
            "Boolean" => ("`true` or `false`.", _boolean),
            "ID" => ("An opaque identifier, always sent as a text.", _id),
            _ => null,
        };
        return found is var (description, coercion)
            ? new ScalarModel(name, coercion) { Description = description, IsBuiltIn = true }
            : null;
    }

    private static readonly ScalarCoercion _int = new(
        (ValueNode literal, out object? value) =>
            Found(literal is IntegerNode number ? AsInt(number.Value) : null, out value),
        (object? input, out object? value) => Found(AsInt(input), out value),
        (object output, out object? result) => Found(AsInt(output), out result));

    private static readonly ScalarCoercion _float = new(
        (ValueNode literal, out object? value) => Found(
            literal switch
            {
                IntegerNode number => AsDouble(number.Value),
                FloatValueNode number => AsDouble(number.Value),
                _ => null,
            },
            out value),
        (object? input, out object? value) => Found(input is string ? null : AsDouble(input), out value),
        (object output, out object? result) => Found(AsDouble(output), out result));

    private static readonly ScalarCoercion _string = new(
        (ValueNode literal, out object? value) => Found((literal as TextNode)?.Value, out value),
        (object? input, out object? value) => Found(Plain(input) as string, out value),
        (object output, out object? result) => Found(AsText(output), out result));

    private static readonly ScalarCoercion _boolean = new(
        (ValueNode literal, out object? value) => Found((literal as BooleanValueNode)?.Value, out value),
        (object? input, out object? value) => Found(Plain(input) as bool?, out value),
        (object output, out object? result) => Found(Plain(output) as bool?, out result));

    private static readonly ScalarCoercion _id = new(
        (ValueNode literal, out object? value) => Found(
            literal switch
            {
                TextNode text => text.Value,
                IntegerNode number => number.Value,
                _ => null,
            },
            out value),
        (object? input, out object? value) => Found(
            Plain(input) switch
            {
                string text => text,
                decimal number when number == decimal.Truncate(number) => AsText(number),
                int or long or short or byte or uint or ulong => AsText(input),
                _ => null,
            },
            out value),
        (object output, out object? result) => Found(AsText(output), out result));

    private static bool Found(object? candidate, out object? value) => (value = candidate) is not null;

    /// <summary>What a JSON element holds, where the value is one.</summary>
    private static object? Plain(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        JsonElement { ValueKind: JsonValueKind.True } => true,
        JsonElement { ValueKind: JsonValueKind.False } => false,
        JsonElement { ValueKind: JsonValueKind.Number } element =>
            element.TryGetDecimal(out var number) ? number : element.GetDouble(),
        JsonElement => null,
        _ => value,
    };

    private static int? AsInt(object? value) => Plain(value) switch
    {
        int number => number,
        string text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null,
        bool or null => null,
        var number => AsDouble(number) is { } wide && wide == Math.Truncate(wide) && Math.Abs(wide) <= int.MaxValue + 1d
            && wide <= int.MaxValue
                ? (int)wide
                : null,
    };

    private static double? AsDouble(object? value)
    {
        double? number = Plain(value) switch
        {
            double precise => precise,
            string text => double.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            float or decimal or int or long or short or byte or sbyte or ushort or uint or ulong =>
                Convert.ToDouble(Plain(value), CultureInfo.InvariantCulture),
            _ => null,
        };
        return number is { } found && double.IsFinite(found) ? found : null;
    }

    private static string? AsText(object? value) => Plain(value) switch
    {
        string text => text,
        bool boolean => boolean ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
