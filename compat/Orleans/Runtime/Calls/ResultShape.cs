namespace Orleans.Runtime.Calls;

/// <summary>What a method gives back, and in which wrapping.</summary>
internal readonly record struct ResultShape(Type Type, ResultWrapping Wrapping)
{
    /// <summary>The shape of a return type.</summary>
    public static ResultShape Of(Type type)
    {
        if (type == typeof(void))
        {
            return new(typeof(Nothing), ResultWrapping.None);
        }

        if (type == typeof(Task))
        {
            return new(typeof(Nothing), ResultWrapping.Task);
        }

        if (type == typeof(ValueTask))
        {
            return new(typeof(Nothing), ResultWrapping.ValueTask);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            return new(type.GetGenericArguments()[0], ResultWrapping.TaskOf);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            return new(type.GetGenericArguments()[0], ResultWrapping.ValueTaskOf);
        }

        return new(type, ResultWrapping.Unknown);
    }
}
