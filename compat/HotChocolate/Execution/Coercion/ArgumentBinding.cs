namespace HotChocolate.Execution.Coercion;

/// <summary>Turns the coerced arguments of a field into what its resolver takes.</summary>
internal sealed class ArgumentBinding(ArgumentSlot[] slots, int? inputArgument = null)
{
    public static ArgumentBinding None { get; } = new([]);

    public ArgumentSlot[] Slots { get; } = slots;

    public int IndexOf(string name) => Array.FindIndex(Slots, slot => slot.Name == name);

    /// <exception cref="GraphQLException">A value cannot become what the resolver takes.</exception>
    public object?[] Bind(CoercedArguments arguments)
    {
        // mutation conventions: the slots are fields of the one argument
        var source = inputArgument is { } index && arguments.Values[index] is InputObjectValue input
            ? new CoercedArguments(input.Values, input.AreGiven)
            : arguments;
        if (Slots.Length == 0)
        {
            return [];
        }

        var bound = new object?[Slots.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = Slots[i].Bind(source);
        }

        return bound;
    }

    public bool IsGiven(CoercedArguments arguments, int slot) =>
        inputArgument is { } index && arguments.Values[index] is InputObjectValue input
            ? input.AreGiven[Slots[slot].Index]
            : arguments.AreGiven[Slots[slot].Index];
}
