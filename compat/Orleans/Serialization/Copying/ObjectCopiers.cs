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
        if (TypeGraph.FaultOf(type) is { } fault)
        {
            throw new CodecNotFoundException(fault);
        }

        return Known.GetOrAdd(type, CopierChoice.ForObjects);
    }
}
