using ChiBo.Contracts.Grains.Kernel;
using Orleans.Concurrency;

namespace ChiBo.Grains.Kernel;

/// <inheritdoc cref="IReachableGrain"/>
[GrainType("reachable"), StatelessWorker]
public sealed class ReachableGrain : Grain, IReachableGrain
{
    public Task Answer() => Task.CompletedTask;
}
