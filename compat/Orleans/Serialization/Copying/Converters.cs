using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.Serialization.Copying;

/// <summary>The application's converters, by the foreign type they convert.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<Type, object?> Copiers = new();

    public static object? For(Type type) => Copiers.GetOrAdd(type, static asked => Find(asked));

    public static Type? SurrogateOf(Type type) => Shape(type)?.Surrogate;

    private static object? Find(Type type) => Shape(type) is { } shape
        ? Activator.CreateInstance(typeof(ConverterCopier<,,>).MakeGenericType(type, shape.Surrogate, shape.Converter))
        : null;

    private static (Type Converter, Type Surrogate)? Shape(Type type)
    {
        foreach (var converter in ApplicationParts.Converters)
        {
            var closed = converter.IsGenericTypeDefinition && type.IsGenericType
                && converter.GetGenericArguments().Length == type.GetGenericArguments().Length
                    ? converter.MakeGenericType(type.GetGenericArguments())
                    : converter;
            if (closed.IsGenericTypeDefinition)
            {
                continue;
            }

            foreach (var contract in closed.GetInterfaces())
            {
                if (contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IConverter<,>)
                    && contract.GetGenericArguments()[0] == type)
                {
                    return (closed, contract.GetGenericArguments()[1]);
                }
            }
        }

        return null;
    }
}
