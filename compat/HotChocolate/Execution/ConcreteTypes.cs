using System.Collections.Concurrent;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution;

/// <summary>Tells the object type of a value by its class.</summary>
internal static class ConcreteTypes
{
    public static AbstractRuntime ByClass(SchemaModel schema, TypeModel type)
    {
        var possible = schema.PossibleTypes(type).ToArray();
        var byClass = new ConcurrentDictionary<Type, ObjectModel?>();
        return new AbstractRuntime(
            (_, value) => byClass.GetOrAdd(value.GetType(), static (actual, all) => Find(all, actual), possible));
    }

    /// <summary>The type of exactly this class, or of the nearest that it derives from.</summary>
    private static ObjectModel? Find(ObjectModel[] possible, Type actual)
    {
        for (var type = actual; type is not null; type = type.BaseType)
        {
            if (Array.Find(possible, candidate => ClassOf(candidate) == type) is { } found)
            {
                return found;
            }
        }

        return Array.Find(possible, candidate => ClassOf(candidate)?.IsAssignableFrom(actual) == true);
    }

    private static Type? ClassOf(ObjectModel type) => (type.Runtime as ObjectRuntime)?.RuntimeType;
}
