using System.Collections.Concurrent;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime.References;

/// <summary>Makes references, one generated class per interface.</summary>
internal sealed class GrainReferences(CallSender sender)
{
    private readonly ConcurrentDictionary<(Type, GrainType), GrainReferenceShared> shared = new();

    public CallSender Sender { get; } = sender;

    public GrainReference Get(Type interfaceType, GrainId id)
    {
        var part = shared.GetOrAdd(
            (interfaceType, id.Type),
            static (key, owner) => new GrainReferenceShared(
                key.Item2, GrainInterfaceType.Create(InterfaceName(key.Item1)), owner, ProxyTypes.Get(key.Item1)),
            this);
        return part.Proxy.Create(part, id.Key);
    }

    private static string InterfaceName(Type type) =>
        (Attribute.GetCustomAttribute(type, typeof(AliasAttribute)) as AliasAttribute)?.Alias ?? type.FullName!;
}
