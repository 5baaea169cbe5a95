namespace HotChocolate.Execution.Coercion;

/// <summary>A parameter that an argument fills.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="Index">Its place among the arguments, or among the fields of the input.</param>
/// <param name="Type">The CLR type of the parameter.</param>
/// <param name="Converter">Turns coerced values into it.</param>
internal sealed record ArgumentSlot(string Name, int Index, Type Type, InputConverter Converter)
{
    public object? Bind(CoercedArguments arguments)
    {
        try
        {
            return arguments.AreGiven[Index]
                ? Converter.Convert(arguments.Values[Index])
                : Converter.Absent;
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage(
                    $"Unable to convert the value of the argument `{Name}` to `{Type.FullName}`. "
                    + "A type converter can be added for it.")
                .SetException(e)
                .SetExtension("fieldArgument", Name)
                .Build());
        }
    }
}
