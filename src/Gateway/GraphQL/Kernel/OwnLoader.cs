using ChiBo.Contracts.Grains.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Reads what all things of a level show to their caller in one statement.</summary>
public abstract class OwnLoader<TView>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Seen, TView>(scheduler, options) where TView : class
{
    /// <summary>What the caller sees of these ids; what is not there is left out.</summary>
    protected abstract Task<IEnumerable<KeyValuePair<string, TView>>> Read(
        Caller caller, IReadOnlyCollection<string> ids, CancellationToken cancellation);

    protected override async Task<IReadOnlyDictionary<Seen, TView>> LoadBatchAsync(
        IReadOnlyList<Seen> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Seen, TView>();
        foreach (var seen in keys.GroupBy(key => key.By))
        {
            var ids = seen.Select(key => key.Id).Distinct().ToList();
            foreach (var (id, view) in await Read(seen.Key, ids, cancellationToken)) found[new Seen(seen.Key, id)] = view;
        }

        return found;
    }
}
