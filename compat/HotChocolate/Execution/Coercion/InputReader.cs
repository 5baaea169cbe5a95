using System.Collections;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>Coerces what clients send as variables, and what code gives in their place.</summary>
internal static class InputReader
{
    /// <returns>Null when <paramref name="value"/> is as the type asks.</returns>
    public static CoercionProblem? Read(TypeRef type, object? input, out object? value)
    {
        value = null;
        if (IsNull(input))
        {
            return type.IsNonNull
                ? CoercionProblem.Of($"The value of type `{type}` must not be null.", Codes.NonNullViolation)
                : null;
        }

        if (type.IsList)
        {
            return ReadList(type.Element, input!, out value);
        }

        return type.Type switch
        {
            InputObjectModel model => ReadObject(model, input!, out value),
            EnumModel model => ReadEnum(model, input!, out value),
            ScalarModel scalar => ReadScalar(scalar, input!, out value),
            _ => throw new InvalidOperationException($"`{type}` is no input type."),
        };
    }

    public static bool IsNull(object? input) =>
        input is null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } or NullValueNode;

    private static CoercionProblem? ReadList(TypeRef element, object input, out object? value)
    {
        var items = Items(input);
        if (items is null)
        {
            // one item stands for a list of it
            var problem = Read(element, input, out var only);
            value = problem is null ? new[] { only } : null;
            return problem;
        }

        var read = new object?[items.Count];
        for (var i = 0; i < read.Length; i++)
        {
            if (Read(element, items[i], out read[i]) is { } problem)
            {
                value = null;
                return problem.Within(i);
            }
        }

        value = read;
        return null;
    }

    private static List<object?>? Items(object input) => input switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } json => [.. json.EnumerateArray().Select(item => (object?)item)],
        string or JsonElement or IReadOnlyDictionary<string, object?> or IDictionary => null,
        IEnumerable items => [.. items.Cast<object?>()],
        _ => null,
    };

    private static CoercionProblem? ReadEnum(EnumModel model, object input, out object? value)
    {
        var name = input switch
        {
            string text => text,
            JsonElement { ValueKind: JsonValueKind.String } json => json.GetString(),
            _ => null,
        };
        value = name is null
            ? model.Values.FirstOrDefault(known => known.Value.Equals(input))?.Value
            : model.Values.Find(name)?.Value;
        return value is null ? Refuse(model.Name, input) : null;
    }

    private static CoercionProblem? ReadObject(InputObjectModel model, object input, out object? value)
    {
        value = null;
        var given = Fields(input);
        if (given is null)
        {
            return Refuse(model.Name, input);
        }

        foreach (var (name, _) in given)
        {
            if (model.Fields.Find(name) is null)
            {
                return CoercionProblem.Of($"The field `{name}` does not exist on the input type `{model.Name}`.");
            }
        }

        var result = new InputObjectValue(model, new object?[model.Fields.Count], new bool[model.Fields.Count]);
        for (var i = 0; i < model.Fields.Count; i++)
        {
            var field = model.Fields[i];
            var isGiven = given.TryGetValue(field.Name, out var fieldInput);
            if (ReadField(field, isGiven, fieldInput, result, i) is { } problem)
            {
                return problem.Within(field.Name);
            }
        }

        value = result;
        return model.IsOneOf ? OneOf.Check(result) : null;
    }

    private static CoercionProblem? ReadField(
        InputValueModel field,
        bool isGiven,
        object? input,
        InputObjectValue result,
        int index)
    {
        if (isGiven)
        {
            result.AreGiven[index] = true;
            return Read(field.Type, input, out result.Values[index]);
        }

        if (field.DefaultValue is { } defaultValue)
        {
            result.AreGiven[index] = true;
            return LiteralReader.Read(field.Type, defaultValue, null, out result.Values[index]);
        }

        return field.Type.IsNonNull
            ? CoercionProblem.Of($"The required input field `{field.Name}` is missing.", Codes.NonNullViolation)
            : null;
    }

    private static IReadOnlyDictionary<string, object?>? Fields(object input)
    {
        switch (input)
        {
            case IReadOnlyDictionary<string, object?> fields:
                return fields;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                var read = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var property in json.EnumerateObject())
                {
                    read[property.Name] = property.Value;
                }

                return read;
            case IDictionary entries:
                return entries.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => entry.Value);
            default:
                return null;
        }
    }

    private static CoercionProblem? ReadScalar(ScalarModel scalar, object input, out object? value)
    {
        try
        {
            return scalar.Coercion.ParseValue(input, out value) ? null : Refuse(scalar.Name, input);
        }
        catch (SerializationException refusal)
        {
            value = null;
            return CoercionProblem.Of(refusal.Message);
        }
    }

    private static CoercionProblem Refuse(string type, object input) =>
        CoercionProblem.Of($"{type} cannot parse the given literal of type `{KindOf(input)}`.");

    private static string KindOf(object input) => input switch
    {
        JsonElement json => json.ValueKind switch
        {
            JsonValueKind.Object => nameof(ObjectValueNode),
            JsonValueKind.Array => nameof(ListValueNode),
            JsonValueKind.String => nameof(StringValueNode),
            JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0 => nameof(IntValueNode),
            JsonValueKind.Number => nameof(FloatValueNode),
            JsonValueKind.True or JsonValueKind.False => nameof(BooleanValueNode),
            JsonValueKind.Null or JsonValueKind.Undefined => nameof(NullValueNode),
        },
        string => nameof(StringValueNode),
        bool => nameof(BooleanValueNode),
        double or float or decimal => nameof(FloatValueNode),
        int or long or short or byte => nameof(IntValueNode),
        IEnumerable => nameof(ListValueNode),
        _ => input.GetType().Name,
    };
}
