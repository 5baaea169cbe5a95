using ChiBo.Projections.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Reads the first pages of the lists of a level together: the statements do not grow with the lists.</summary>
public abstract class FirstPageLoader<TRow>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<SeenPage, Page<TRow>>(scheduler, options)
{
    private static readonly Page<TRow> Empty = new([], 0, HasNextPage: false, HasPreviousPage: false);

    /// <summary>The page; an empty one where there is nothing.</summary>
    public async Task<Page<TRow>> Load(SeenPage page, CancellationToken cancellation) => await LoadAsync(page, cancellation) ?? Empty;

    /// <summary>What the caller sees, by id; a list without rows is left out.</summary>
    protected abstract Task<IReadOnlyDictionary<string, Page<TRow>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, string? kind, int size, CancellationToken cancellation);

    protected override async Task<IReadOnlyDictionary<SeenPage, Page<TRow>>> LoadBatchAsync(
        IReadOnlyList<SeenPage> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<SeenPage, Page<TRow>>();
        foreach (var alike in keys.GroupBy(key => key with { Id = "" }))
        {
            var ids = alike.Select(key => key.Id).Distinct().ToList();
            foreach (var (id, page) in await Read(alike.Key.By.Reach(), ids, alike.Key.Kind, alike.Key.Size, cancellationToken))
                found[alike.Key with { Id = id }] = page;
        }

        return found;
    }
}
