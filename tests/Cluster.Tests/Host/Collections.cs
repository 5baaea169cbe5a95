using Xunit.Sdk;
using Xunit.v3;

// A few deployments at a time, each of several processes and two servers: their tests mostly wait.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 4)]

namespace ChiBo.Cluster.Tests.Host;

/// <summary>Tests that stop silos and gateways of one deployment, one after the other.</summary>
[CollectionDefinition(nameof(ComingAndGoing))]
public sealed class ComingAndGoing : ICollectionFixture<SharedDeployment>;

/// <summary>Tests that trouble the servers of one deployment, one after the other.</summary>
[CollectionDefinition(nameof(TroubledServers))]
public sealed class TroubledServers : ICollectionFixture<SharedDeployment>;

/// <summary>Tests with a deployment each, one after the other.</summary>
[CollectionDefinition(nameof(OwnDeployments))]
public sealed class OwnDeployments;
