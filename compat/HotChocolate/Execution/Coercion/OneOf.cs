namespace HotChocolate.Execution.Coercion;

/// <summary>Input objects of which exactly one field is given, and is not null.</summary>
internal static class OneOf
{
    public static CoercionProblem? Check(InputObjectValue value)
    {
        var given = value.AreGiven.Count(isGiven => isGiven);
        if (given == 0)
        {
            return CoercionProblem.Of($"The OneOf Input Object `{value.Type.Name}` requires that exactly one field is supplied and that field must not be `null`. OneOf Input Objects are a special variant of Input Objects where the type system asserts that exactly one of the fields must be set and non-null.", "HC0054");
        }

        if (given > 1)
        {
            return CoercionProblem.Of($"More than one field of the OneOf Input Object `{value.Type.Name}` is set. OneOf Input Objects are a special variant of Input Objects where the type system asserts that exactly one of the fields must be set and non-null.", "HC0055");
        }

        var index = Array.IndexOf(value.AreGiven, true);
        return value.Values[index] is null
            ? CoercionProblem.Of($"`null` was set to the field `{value.Type.Fields[index].Name}` of the OneOf Input Object `{value.Type.Name}`. OneOf Input Objects are a special variant of Input Objects where the type system asserts that exactly one of the fields must be set and non-null.", "HC0056")
            : null;
    }
}
