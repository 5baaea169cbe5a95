namespace HotChocolate.Execution.Coercion;

/// <summary>Turns the coerced arguments of a field into what its resolver takes.</summary>
internal sealed class ArgumentBinding(ArgumentSlot[] slots)
{
    public static ArgumentBinding None { get; } = new([]);

    public ArgumentSlot[] Slots { get; } = slots;

    public int IndexOf(string name) => Array.FindIndex(Slots, slot => slot.Name == name);

    /// <exception cref="GraphQLException">A value cannot become what the resolver takes.</exception>
    public object?[] Bind(CoercedArguments arguments)
    {
        if (Slots.Length == 0)
        {
            return [];
        }

        var bound = new object?[Slots.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = Slots[i].Bind(arguments);
        }

        return bound;
    }
}
