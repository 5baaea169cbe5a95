using System.Diagnostics;
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
    RetoldYears years, RetoldFindings findings, FreshStatistics statistics, IGrainFactory grains, ILogger<CatchUp> log)
{
    private const int AtOnce = 16;

    /// <summary>So many are sent before the consumers must have heard of them: what is under way stays small.</summary>
    private const int Part = 1_000;

    /// <summary>Looking is reading the versions of everything: between two looks the consumers have the database to themselves.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <remarks>
    /// Completes when the consumers hold what was sent: who starts afterwards, the closing of months above all, must not take
    /// for missing what is only on its way.
    /// </remarks>
    /// <param name="sent">Told after each aggregate, with how many there are in all.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many aggregates were asked to send again.</returns>
    public async Task<int> Run(Action<int>? sent = null, CancellationToken cancellation = default)
    {
        // in whatever order they are read: nobody changes anything yet, and who seems behind is only asked once more
        var reading = Task.Run(() => aggregates.Read(cancellation), cancellation);
        var heard = await Hear(cancellation);
        var stored = await reading;
        var behind = stored.Where(s => s.Owes).Select(s => (s.Kind, s.Key)).ToHashSet();
        foreach (var versions in heard) behind.UnionWith(versions.FindBehind(stored));
        foreach (var part in stored.Where(s => behind.Contains((s.Kind, s.Key))).Chunk(Part))
        {
            await Send(part, () => sent?.Invoke(behind.Count), cancellation);
            await UntilHeard(part, cancellation);
        }

        if (behind.Count > Part) await statistics.Gather(cancellation);
        await Task.WhenAll(
            Task.Run(async () => await ratings.TellAgain(await projected.ReadMonths(cancellation), cancellation), cancellation),
            Task.Run(async () => await years.TellAgain(await projected.ReadYears(cancellation), cancellation), cancellation),
            Task.Run(async () => await findings.TellAgain(await projected.ReadFindings(cancellation), cancellation), cancellation));
        log.CaughtUp(behind.Count, stored.Count);
        return behind.Count;
    }

    /// <summary>Side by side: SQLite reads on the thread that asks.</summary>
    private Task<HeardVersions[]> Hear(CancellationToken cancellation) =>
        Task.WhenAll(consumers.Select(consumer => Task.Run(() => consumer.Read(cancellation), cancellation)));

    private Task Send(StoredAggregate[] part, Action sent, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            part,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (aggregate, _) =>
            {
                if (AggregateKinds.Find(grains, aggregate.Kind, aggregate.Key) is { } grain) await grain.Resend();
                else log.UnknownKind(aggregate.Kind, aggregate.Key);
                sent();
            });

    private async Task UntilHeard(StoredAggregate[] part, CancellationToken cancellation)
    {
        var (since, look, least) = (Stopwatch.GetTimestamp(), FirstLook, int.MaxValue);
        while (true)
        {
            var behind = (await Hear(cancellation)).Sum(versions => versions.FindBehind(part).Count());
            if (behind == 0) return;
            if (behind < least) (least, since) = (behind, Stopwatch.GetTimestamp());
            if (Stopwatch.GetElapsedTime(since) >= Patience)
            {
                log.NotHeard(behind);
                return;
            }

            await Task.Delay(look, cancellation);
            look = look * 2 < LongestLook ? look * 2 : LongestLook;
        }
    }
}
