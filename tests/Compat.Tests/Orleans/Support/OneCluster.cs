using Orleans;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Support;

/// <summary>One silo for the tests of a class.</summary>
public sealed class OneCluster : IAsyncLifetime
{
    public InProcessTestCluster Cluster { get; private set; } = null!;

    public IGrainFactory Grains => Cluster.Client;

    public async ValueTask InitializeAsync() => Cluster = await Clusters.Start();

    public ValueTask DisposeAsync() => Cluster.DisposeAsync();
}
