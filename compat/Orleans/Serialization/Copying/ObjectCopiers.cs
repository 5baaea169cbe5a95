using System.Collections.Concurrent;

namespace Orleans.Serialization.Copying;

/// <summary>Copiers of the types that turned up behind wider declared types.</summary>
internal static class ObjectCopiers
{
    private static readonly ConcurrentDictionary<Type, IObjectCopier> Known = new();

    public static IObjectCopier Get(Type type) => Known.TryGetValue(type, out var copier) ? copier : Add(type);

    // the whole graph below the type is checked once, when a value of it is first met
    private static IObjectCopier Add(Type type)
    {
        var known = PublicFace(type);
        if (TypeGraph.FaultOf(known) is { } fault)
        {
            throw new CodecNotFoundException(fault);
        }

        return Known.GetOrAdd(type, static (_, face) => CopierChoice.ForObjects(face), known);
    }

    // frozen sets, addresses and others are public types whose values are of hidden ones
    private static Type PublicFace(Type type)
    {
        for (var face = type; face is not null && face != typeof(object); face = face.BaseType)
        {
            if (SharedTypes.IsPlain(face)
                || (face.IsGenericType && KnownGenerics.Copiers.ContainsKey(face.GetGenericTypeDefinition())))
            {
                return face;
            }

            if (face.IsVisible || face.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)
            {
                return type;
            }
        }

        return type;
    }
}
