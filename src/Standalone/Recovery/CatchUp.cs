using ChiBo.Inspection.Cases;
using ChiBo.Projections;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Recovery;

/// <summary>
/// After a start: whatever the bus in memory had lost when the process ended is sent again. Stored versions are compared
/// with those that each consumer holds; only aggregates that are ahead of a consumer, or that still owe, are asked.
/// </summary>
internal sealed class CatchUp(
    StoredAggregates aggregates, IEnumerable<IConsumedVersions> consumers, ProjectedVersions projected, RetoldRatings ratings,
    RetoldYears years, RetoldFindings findings, IGrainFactory grains, ILogger<CatchUp> log)
{
    private const int AtOnce = 16;

    /// <returns>How many aggregates were asked to send again.</returns>
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var stored = await aggregates.Read(cancellation);
        var behind = new HashSet<(string Kind, string Key)>(stored.Where(s => s.Owes).Select(s => (s.Kind, s.Key)));
        foreach (var consumer in consumers) behind.UnionWith(await consumer.FindBehind(stored, cancellation));
        await Parallel.ForEachAsync(
            behind,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (aggregate, _) =>
            {
                if (AggregateKinds.Find(grains, aggregate.Kind, aggregate.Key) is { } grain) await grain.Resend();
                else log.UnknownKind(aggregate.Kind, aggregate.Key);
            });
        await ratings.TellAgain(await projected.ReadMonths(cancellation), cancellation);
        await years.TellAgain(await projected.ReadYears(cancellation), cancellation);
        await findings.TellAgain(await projected.ReadFindings(cancellation), cancellation);
        log.CaughtUp(behind.Count, stored.Count);
        return behind.Count;
    }
}
