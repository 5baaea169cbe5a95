using ChiBo.Contracts.Grains.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Asks each grain once a request, and all of a level at the same time.</summary>
public abstract class SeenLoader<TView>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Seen, TView>(scheduler, options) where TView : class
{
    /// <summary>The view of one; null when it is not there for the caller.</summary>
    protected abstract Task<TView?> Load(Caller caller, string id);

    protected override async Task<IReadOnlyDictionary<Seen, TView>> LoadBatchAsync(
        IReadOnlyList<Seen> keys, CancellationToken cancellationToken)
    {
        var loads = keys.Select(key => OnceMore.Ask(() => Load(key.By, key.Id)));
        var views = await Task.WhenAll(loads).WaitAsync(cancellationToken);
        return keys.Zip(views).Where(p => p.Second is not null).ToDictionary(p => p.First, p => p.Second!);
    }
}
