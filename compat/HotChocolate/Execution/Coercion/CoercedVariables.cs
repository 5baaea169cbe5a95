namespace HotChocolate.Execution.Coercion;

/// <summary>The variables of a request as GraphQL understands them.</summary>
internal sealed class CoercedVariables(string[] names, object?[] values, bool[] areGiven) : IVariableValueCollection
{
    public static CoercedVariables None { get; } = new([], [], []);

    /// <summary>False when the variable was not given and has no default.</summary>
    public bool TryGet(string name, out object? value)
    {
        var index = Array.IndexOf(names, name);
        if (index >= 0 && areGiven[index])
        {
            value = values[index];
            return true;
        }

        value = null;
        return false;
    }

    public bool IsTrue(string name) => TryGet(name, out var value) && value is true;

    public T? GetVariable<T>(string name) => TryGetVariable<T>(name, out var value)
        ? value
        : throw new GraphQLException($"There is no variable `{name}`.");

    public bool TryGetVariable<T>(string name, out T? value)
    {
        if (!TryGet(name, out var found))
        {
            value = default;
            return false;
        }

        value = found is InputObjectValue input && typeof(T).IsAssignableFrom(typeof(Dictionary<string, object?>))
            ? (T)(object)InputDictionary.Of(input)
            : (T?)found;
        return true;
    }
}
