using ChiBo.Hosting.Clocks;
using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Gateway.Rebuilding;

/// <summary>
/// Rebuilds a projection: asks every grain to send again until the new tables hold them all. Cut off at any moment, it is begun
/// anew; what serves meanwhile is never touched.
/// </summary>
public sealed partial class Rebuilder(
    Rebuilds rebuilds, IStoredKeys keys, IGrainFactory grains, DecisionClock clock, ILogger<Rebuilder> log)
{
    private const int Part = 200;
    private const int AtOnce = 16;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow(); // not the time that a request of the demo states

    /// <summary>Begins in the background.</summary>
    /// <returns>Whether it was begun; false while it is under way, here or in another process.</returns>
    public async Task<bool> Start(RebuildSet set, CancellationToken cancellation = default)
    {
        if (!await rebuilds.Begin(set, Now, cancellation)) return false;
        _ = Task.Run(() => FillAndFinish(set), CancellationToken.None);
        return true;
    }

    /// <summary>Begins, and completes when the new tables serve.</summary>
    public async Task<bool> Run(RebuildSet set, CancellationToken cancellation = default)
    {
        if (!await rebuilds.Begin(set, Now, cancellation)) return false;
        await Fill(set, cancellation);
        return await rebuilds.Finish(set, Now, cancellation);
    }

    private async Task FillAndFinish(RebuildSet set)
    {
        try
        {
            await Fill(set, CancellationToken.None);
            await rebuilds.Finish(set, Now);
        }
        catch (Exception fault)
        {
            CutOff(fault, set.Name);
        }
    }

    private async Task Fill(RebuildSet set, CancellationToken cancellation)
    {
        var all = await keys.Read(set.Kind, cancellation);
        var done = 0;
        foreach (var part in all.Chunk(Part))
        {
            await rebuilds.Advance(set, done, all.Count, Now, cancellation);
            await Fill(set, part, cancellation);
            done += part.Length;
        }
    }

    /// <summary>Asks these until the new table holds them.</summary>
    /// <exception cref="TimeoutException">For a minute none of them has arrived.</exception>
    private async Task Fill(RebuildSet set, string[] part, CancellationToken cancellation)
    {
        var missing = part.ToHashSet();
        for (var since = clock.GetTimestamp(); missing.Count > 0;)
        {
            var sent = await Ask(set, missing, cancellation);
            missing.RemoveWhere(key => !sent.ContainsKey(key)); // nothing has ever happened to it
            for (var asked = clock.GetTimestamp(); missing.Count > 0 && clock.GetElapsedTime(asked) < Patience / 4;)
            {
                var held = await rebuilds.Versions(set, [.. missing.Select(PathOf)], cancellation);
                if (missing.RemoveWhere(key => held.GetValueOrDefault(PathOf(key)) >= sent[key]) > 0)
                    (since, asked) = (clock.GetTimestamp(), clock.GetTimestamp());
                else await Task.Delay(Look, cancellation);
            }

            if (missing.Count > 0 && clock.GetElapsedTime(since) > Patience)
                throw new TimeoutException($"{missing.Count} {set.Name} were asked and did not arrive.");
        }
    }

    private async Task<IReadOnlyDictionary<string, long>> Ask(
        RebuildSet set, IEnumerable<string> asked, CancellationToken cancellation)
    {
        var sent = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            asked,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (key, _) =>
            {
                if (await Find(set.Kind, key).Resend() is > 0 and var version) sent[key] = version;
            });
        return sent;
    }

    private static string PathOf(string key) => ScopePath.FromKey(key).Value;

    private IAggregateGrain Find(string kind, string key) => kind switch
    {
        "bloc" => grains.GetGrain<IBlocGrain>(key),
        "organisation" => grains.GetGrain<IOrganisationGrain>(key),
        "cell" => grains.GetGrain<ICellGrain>(key),
        "meeting" => grains.GetGrain<IMeetingGrain>(key),
        _ => throw new ArgumentException($"No projection is made of {kind}.", nameof(kind)),
    };

    [LoggerMessage(4101, LogLevel.Error, "The rebuild of {Projection} was cut off; the old tables go on serving.")]
    private partial void CutOff(Exception fault, string projection);
}
