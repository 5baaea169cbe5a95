using Orleans.Runtime.References;

namespace Orleans.Runtime;

/// <summary>What all references of one interface to one grain class share.</summary>
public class GrainReferenceShared
{
    internal GrainReferenceShared(
        GrainType grainType, GrainInterfaceType interfaceType, GrainReferences references, ProxyType proxy)
    {
        GrainType = grainType;
        InterfaceType = interfaceType;
        References = references;
        Proxy = proxy;
    }

    /// <summary>The class.</summary>
    public GrainType GrainType { get; }

    /// <summary>The interface.</summary>
    public GrainInterfaceType InterfaceType { get; }

    internal GrainReferences References { get; }

    internal ProxyType Proxy { get; }
}
