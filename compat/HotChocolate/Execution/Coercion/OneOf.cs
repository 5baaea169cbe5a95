namespace HotChocolate.Execution.Coercion;

/// <summary>Input objects of which exactly one field is given, and is not null.</summary>
internal static class OneOf
{
    public static CoercionProblem? Check(InputObjectValue value)
    {
        var given = value.AreGiven.Count(isGiven => isGiven);
        if (given == 0)
        {
            return Tell(value, "none of its fields is given", "HC0054");
        }

        if (given > 1)
        {
            return Tell(value, "more than one of its fields is given", "HC0055");
        }

        var index = Array.IndexOf(value.AreGiven, true);
        return value.Values[index] is null
            ? Tell(value, $"`{value.Type.Fields[index].Name}` is null", "HC0056")
            : null;
    }

    private static CoercionProblem Tell(InputObjectValue value, string problem, string code) =>
        CoercionProblem.Of($"Exactly one field of `{value.Type.Name}` must be given, and not null: {problem}.", code);
}
