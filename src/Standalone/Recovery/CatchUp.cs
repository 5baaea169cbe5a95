using System.Collections.Concurrent;
using System.Diagnostics;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.SetAside;
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
/// <remarks>
/// An aggregate that cannot be sent, or is not heard, is set aside: ChiBo starts without it. What was set aside before is sent
/// again, and not waited for.
/// </remarks>
internal sealed class CatchUp(
    StoredAggregates aggregates, IEnumerable<IConsumedVersions> consumers, ProjectedVersions projected, RetoldRatings ratings,
    RetoldYears years, RetoldFindings findings, FreshStatistics statistics, IGrainFactory grains, SetAsideRecords aside,
    DecisionClock clock, ILogger<CatchUp> log)
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
        behind.UnionWith(FarAhead.MeetingsOfTheirCells(stored, Month.At(clock.GetUtcNow())));
        var before = await aside.Of(SetAsideWork.CatchUp, cancellation);
        foreach (var part in stored.Where(s => behind.Contains((s.Kind, s.Key))).Chunk(Part))
        {
            var told = await Send(part, () => sent?.Invoke(behind.Count), cancellation);
            await UntilHeard([.. told.Where(s => !before.Contains(s.Key))], cancellation);
            await Settle([.. told.Where(s => before.Contains(s.Key))], cancellation);
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

    /// <returns>Those that could be sent.</returns>
    private async Task<IReadOnlyCollection<StoredAggregate>> Send(
        StoredAggregate[] part, Action sent, CancellationToken cancellation)
    {
        var told = new ConcurrentBag<StoredAggregate>();
        await Parallel.ForEachAsync(
            part,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (aggregate, _) =>
            {
                if (AggregateKinds.Find(grains, aggregate.Kind, aggregate.Key) is { } grain)
                {
                    if (await TrySend(grain, aggregate.Key)) told.Add(aggregate);
                }
                else
                {
                    log.UnknownKind(aggregate.Kind, aggregate.Key);
                }

                sent();
            });
        return told;
    }

    private async Task<bool> TrySend(IAggregateGrain grain, string key)
    {
        try
        {
            await grain.Resend();
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await aside.Note(SetAsideWork.CatchUp, key, fault);
            return false;
        }
    }

    private async Task UntilHeard(StoredAggregate[] part, CancellationToken cancellation)
    {
        var (since, look, least) = (Stopwatch.GetTimestamp(), FirstLook, int.MaxValue);
        while (true)
        {
            var behind = await Behind(part, cancellation);
            if (behind.Count == 0) return;
            if (behind.Count < least) (least, since) = (behind.Count, Stopwatch.GetTimestamp());
            if (Stopwatch.GetElapsedTime(since) >= Patience)
            {
                log.NotHeard(behind.Count);
                var late = new TimeoutException("It was sent again and not heard within a minute.");
                foreach (var key in behind) await aside.Note(SetAsideWork.CatchUp, key, late);
                return;
            }

            await Task.Delay(look, cancellation);
            look = look * 2 < LongestLook ? look * 2 : LongestLook;
        }
    }

    /// <summary>Those that an earlier start set aside, and that are heard now, are so no more.</summary>
    private async Task Settle(StoredAggregate[] part, CancellationToken cancellation)
    {
        if (part.Length == 0) return;
        var behind = await Behind(part, cancellation);
        foreach (var aggregate in part.Where(s => !behind.Contains(s.Key))) await aside.Taken(SetAsideWork.CatchUp, aggregate.Key);
    }

    private async Task<HashSet<string>> Behind(StoredAggregate[] part, CancellationToken cancellation) =>
        (await Hear(cancellation)).SelectMany(versions => versions.FindBehind(part)).Select(b => b.Key).ToHashSet();
}
