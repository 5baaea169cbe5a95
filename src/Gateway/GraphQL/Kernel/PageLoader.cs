using ChiBo.Projections.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Reads the pages of the lists of a level together: the statements do not grow with the lists.</summary>
public abstract class PageLoader<TRow>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<SeenPage, Page<TRow>>(scheduler, options)
{
    private static readonly Page<TRow> Empty = new([], 0, HasNextPage: false, HasPreviousPage: false);

    /// <summary>Stands for a page from a cursor that is none: pages beside it are read all the same.</summary>
    private static readonly Page<TRow> Nowhere = Empty with { TotalCount = -1 };

    /// <summary>The page; an empty one where there is nothing.</summary>
    /// <exception cref="InvalidCursorException">Nobody was given this cursor.</exception>
    public async Task<Page<TRow>> Load(SeenPage page, CancellationToken cancellation) =>
        await LoadAsync(page, cancellation) is not { } found ? Empty
        : found != Nowhere ? found
        : throw new InvalidCursorException();

    /// <summary>What the caller sees, by id; a list without rows is left out.</summary>
    protected abstract Task<IReadOnlyDictionary<string, Page<TRow>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, string? kind, PageRequest page,
        CancellationToken cancellation);

    protected override async Task<IReadOnlyDictionary<SeenPage, Page<TRow>>> LoadBatchAsync(
        IReadOnlyList<SeenPage> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<SeenPage, Page<TRow>>();
        foreach (var alike in keys.GroupBy(key => key with { Id = "" }))
        {
            var (like, ids) = (alike.Key, alike.Select(key => key.Id).Distinct().ToList());
            try
            {
                foreach (var (id, page) in await Read(like.By.Reach(), ids, like.Kind, like.Page, cancellationToken))
                    found[like with { Id = id }] = page;
            }
            catch (InvalidCursorException)
            {
                foreach (var id in ids) found[like with { Id = id }] = Nowhere;
            }
        }

        return found;
    }
}
