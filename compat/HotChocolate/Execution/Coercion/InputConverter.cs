namespace HotChocolate.Execution.Coercion;

/// <summary>Turns coerced values into values of a CLR type.</summary>
internal abstract class InputConverter
{
    /// <summary>What stands for a value that was not given.</summary>
    public abstract object? Absent { get; }

    public abstract object? Convert(object? value);
}

/// <summary>For values that are what they should be already.</summary>
internal sealed class PassingConverter(object? absent) : InputConverter
{
    public override object? Absent { get; } = absent;

    public override object? Convert(object? value) => value;
}

/// <summary>For values that a function converts; null stays null.</summary>
internal sealed class FunctionConverter(object? absent, Func<object, object?> convert) : InputConverter
{
    public override object? Absent { get; } = absent;

    public override object? Convert(object? value) => value is null ? Absent : convert(value);
}

/// <summary>A list in one of the shapes that code likes.</summary>
internal sealed class ListConverter<T>(InputConverter element, Func<T[], object>? finish, object? absent)
    : InputConverter
{
    public override object? Absent { get; } = absent;

    public override object? Convert(object? value)
    {
        if (value is not object?[] items)
        {
            return Absent;
        }

        var converted = new T[items.Length];
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = (T)element.Convert(items[i])!;
        }

        return finish is null ? converted : finish(converted);
    }
}
