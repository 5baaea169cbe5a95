using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>What compat says to whoever asks for more than it is.</summary>
internal static class OneSilo
{
    public static OrleansConfigurationException NoClustering(string asked) => new(
        $"{asked}: compat is one silo in one process; clustering needs the real Orleans packages "
        + "(build with ChiBoPackages=nuget).");

    public static OrleansConfigurationException NoProduction() => new(
        "compat refuses the environment Production; it needs the real Orleans packages "
        + "(build with ChiBoPackages=nuget).");
}
