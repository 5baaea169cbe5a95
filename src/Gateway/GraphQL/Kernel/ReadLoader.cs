using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Projections.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Reads what all things of a level show from the read model within the caller's reach.</summary>
public abstract class ReadLoader<TView>(IBatchScheduler scheduler, DataLoaderOptions options)
    : OwnLoader<TView>(scheduler, options) where TView : class
{
    /// <summary>What the scope holds of these ids; what is not there is left out.</summary>
    protected abstract Task<IEnumerable<KeyValuePair<string, TView>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation);

    protected override Task<IEnumerable<KeyValuePair<string, TView>>> Read(
        Caller caller, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        Read(caller.Reach(), ids, cancellation);
}
