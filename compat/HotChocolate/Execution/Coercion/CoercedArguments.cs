namespace HotChocolate.Execution.Coercion;

/// <summary>The arguments of a selection as GraphQL understands them, in the order of their declaration.</summary>
/// <param name="Values">Runtime values of scalars and enums, arrays, and <see cref="InputObjectValue"/>s.</param>
/// <param name="AreGiven">Whether there is a value, given or by default.</param>
internal sealed record CoercedArguments(object?[] Values, bool[] AreGiven)
{
    public static CoercedArguments None { get; } = new([], []);
}
