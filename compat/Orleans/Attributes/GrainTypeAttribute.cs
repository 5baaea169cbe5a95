using Orleans.Metadata;
using Orleans.Runtime;

namespace Orleans;

/// <summary>The name of a grain class in identities.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class GrainTypeAttribute(string grainType) : Attribute, IGrainTypeProviderAttribute
{
    private readonly GrainType grainType = GrainType.Create(grainType);

    /// <summary>The name.</summary>
    public GrainType GetGrainType(IServiceProvider services, Type type) => grainType;
}
