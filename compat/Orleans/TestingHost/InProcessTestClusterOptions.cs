using Microsoft.Extensions.Hosting;

namespace Orleans.TestingHost;

/// <summary>What a test cluster is made of.</summary>
public sealed class InProcessTestClusterOptions
{
    /// <summary>The cluster's name.</summary>
    public string ClusterId { get; set; } = "";

    /// <summary>The service's name.</summary>
    public string ServiceId { get; set; } = "";

    /// <summary>How many silos it starts with; compat has one.</summary>
    public short InitialSilosCount { get; set; } = 1;

    /// <summary>Whether the client starts with the cluster.</summary>
    public bool InitializeClientOnDeploy { get; set; } = true;

    /// <summary>What to do to each silo's host.</summary>
    public List<Action<InProcessTestSiloSpecificOptions, IHostApplicationBuilder>>
        SiloHostConfigurationDelegates { get; } = [];

    /// <summary>What to do to the client's host.</summary>
    public List<Action<IHostApplicationBuilder>> ClientHostConfigurationDelegates { get; } = [];
}
