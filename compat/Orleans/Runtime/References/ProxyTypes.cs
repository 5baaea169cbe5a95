using System.Collections.Concurrent;

namespace Orleans.Runtime.References;

/// <summary>The generated classes, each made when its interface is first used.</summary>
internal static class ProxyTypes
{
    private static readonly ConcurrentDictionary<Type, Lazy<ProxyType>> Known = new();

    public static ProxyType Get(Type interfaceType) =>
        Known.GetOrAdd(interfaceType, static type => new Lazy<ProxyType>(() => ProxyBuilder.Build(type))).Value;
}
