namespace Orleans.Runtime;

/// <summary>Where activations of a grain class go; there is only one silo here.</summary>
public abstract class PlacementStrategy;
