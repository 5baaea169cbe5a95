using System.Collections.Concurrent;
using Orleans.Runtime;
using Orleans.Serialization.Copying;

namespace Orleans.Serialization;

/// <summary>Checks once, for everything reachable from a type, that it may cross a grain boundary.</summary>
internal static class TypeGraph
{
    private static readonly ConcurrentDictionary<Type, string?> Known = new();

    /// <summary>What is wrong with the type, or null.</summary>
    public static string? FaultOf(Type type) => Known.GetOrAdd(type, static asked => Check(asked, []));

    private static string? Check(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || SharedTypes.IsPlain(type) || typeof(IAddressable).IsAssignableFrom(type))
        {
            return null;
        }

        if (Converters.SurrogateOf(type) is { } surrogate)
        {
            return Check(surrogate, seen);
        }

        if (type.IsArray)
        {
            return type.IsSZArray ? Check(type.GetElementType()!, seen) : $"{type} has several dimensions.";
        }

        if (type.IsGenericType && (KnownGenerics.Copiers.ContainsKey(type.GetGenericTypeDefinition())
            || type.IsInterface))
        {
            return FirstFault(type.GetGenericArguments(), seen);
        }

        // the value decides: see ObjectCopiers
        if (type.IsInterface || type == typeof(object))
        {
            return null;
        }

        if (typeof(Exception).IsAssignableFrom(type))
        {
            return null;
        }

        try
        {
            return FirstFault(WireType.Of(type).Members.Select(member => member.Type), seen);
        }
        catch (CodecNotFoundException fault)
        {
            return fault.Message;
        }
    }

    private static string? FirstFault(IEnumerable<Type> types, HashSet<Type> seen) =>
        types.Select(type => Check(type, seen)).FirstOrDefault(fault => fault is not null);
}
