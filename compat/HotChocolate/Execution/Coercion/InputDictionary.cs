namespace HotChocolate.Execution.Coercion;

/// <summary>An input object for code that has no class for it.</summary>
internal static class InputDictionary
{
    public static Dictionary<string, object?> Of(InputObjectValue input)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < input.Values.Length; i++)
        {
            if (input.AreGiven[i])
            {
                values.Add(input.Type.Fields[i].Name, Plain(input.Values[i]));
            }
        }

        return values;
    }

    private static object? Plain(object? value) => value switch
    {
        InputObjectValue input => Of(input),
        object?[] items => items.Select(Plain).ToArray(),
        _ => value,
    };
}
