using ChiBo.Contracts.Grains.Kernel;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace ChiBo.Grains.Kernel;

/// <inheritdoc cref="IReachableGrain"/>
[GrainType("reachable"), StatelessWorker]
public sealed class ReachableGrain : Grain, IReachableGrain
{
    public Task Answer() => Task.CompletedTask;
}
