using Orleans.Runtime;

namespace Orleans.Placement;

/// <summary>Chooses where activations of a grain class go.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class PlacementAttribute : Attribute
{
    /// <summary>Takes the strategy.</summary>
    protected PlacementAttribute(PlacementStrategy placement) => PlacementStrategy = placement;

    /// <summary>The strategy.</summary>
    public PlacementStrategy PlacementStrategy { get; }
}
