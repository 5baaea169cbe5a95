namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>Asks the cluster whether it is there.</summary>
public static class Reaching
{
    /// <summary>A key as every other: it holds a slash.</summary>
    private const string Key = "chibo/reachable";

    public static Task Reach(this IGrainFactory grains) => grains.GetGrain<IReachableGrain>(Key).Answer();
}
