using ChiBo.Hosting.Clocks;
using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.SetAside;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Gateway.Rebuilding;

/// <summary>
/// Rebuilds a projection: asks every grain to send again until the new tables hold them all. Cut off at any moment, it is begun
/// anew; what serves meanwhile is never touched. An aggregate that cannot be sent keeps the rows that serve, and is set aside.
/// </summary>
public sealed partial class Rebuilder(
    Rebuilds rebuilds, IStoredKeys keys, IGrainFactory grains, SetAsideRecords aside, DecisionClock clock, ILogger<Rebuilder> log)
{
    private const int Part = 200;
    private const int AtOnce = 16;

    /// <summary>When more cannot be sent, it is not the records.</summary>
    private const int MostSetAside = 20;

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
        var course = new Course(set, all.Count);
        foreach (var part in all.Chunk(Part))
        {
            await Advance(course, cancellation);
            await Fill(course, part, cancellation);
            course.Done += part.Length;
        }
    }

    /// <summary>Asks these until the new table holds them; what cannot be sent, or does not arrive, is set aside.</summary>
    /// <exception cref="TimeoutException">For a minute none has arrived, or too many were set aside: it is not the records.</exception>
    private async Task Fill(Course course, string[] part, CancellationToken cancellation)
    {
        var missing = part.ToHashSet();
        for (var since = clock.GetTimestamp(); missing.Count > 0;)
        {
            var sent = await Ask(course, missing, cancellation);
            missing.RemoveWhere(key => !sent.ContainsKey(key)); // nothing has ever happened to it, or it cannot be sent
            for (var asked = clock.GetTimestamp(); missing.Count > 0 && clock.GetElapsedTime(asked) < Patience / 6;)
            {
                var held = await rebuilds.Versions(course.Set, [.. missing.Select(PathOf)], cancellation);
                var arrived = missing.Where(key => held.GetValueOrDefault(PathOf(key)) >= sent[key]).ToList();
                missing.ExceptWith(arrived);
                foreach (var key in arrived) await aside.Taken(course.Work, PathOf(key));
                if (arrived.Count > 0) (since, asked) = (clock.GetTimestamp(), clock.GetTimestamp());
                else await Task.Delay(Look, cancellation);
                course.Arrived += arrived.Count;
            }

            await Advance(course, cancellation); // somebody works on it, however long it waits
            if (missing.Count == 0 || clock.GetElapsedTime(since) <= Patience) continue;
            var late = new TimeoutException($"{missing.Count} {course.Set.Name} were asked and did not arrive.");
            if (course.Arrived == 0) throw late;
            foreach (var key in missing) await SetAside(course, key, late, cancellation);
            missing.Clear();
        }
    }

    private async Task<IReadOnlyDictionary<string, long>> Ask(
        Course course, IEnumerable<string> asked, CancellationToken cancellation)
    {
        var sent = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        var failed = new ConcurrentDictionary<string, Exception>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            asked,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (key, _) =>
            {
                try
                {
                    if (await Find(course.Set.Kind, key).Resend() is > 0 and var version) sent[key] = version;
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    failed[key] = fault;
                }
            });
        foreach (var (key, fault) in failed) await SetAside(course, key, fault, cancellation);
        return sent;
    }

    /// <exception cref="TimeoutException">Too many were: it is the bus or the store, and the old tables go on serving.</exception>
    private async Task SetAside(Course course, string key, Exception fault, CancellationToken cancellation)
    {
        if (++course.SetAside > MostSetAside)
            throw new TimeoutException($"More than {MostSetAside} {course.Set.Name} could not be sent.", fault);
        await aside.Note(course.Work, PathOf(key), fault);
        await rebuilds.Keep(course.Set, PathOf(key), cancellation);
    }

    private Task Advance(Course course, CancellationToken cancellation) =>
        rebuilds.Advance(course.Set, course.Done, course.Total, Now, cancellation);

    /// <summary>How far one rebuild has come.</summary>
    private sealed record Course(RebuildSet Set, int Total)
    {
        public string Work { get; } = SetAsideWork.Rebuild + Set.Name;

        public int Done { get; set; }

        public int Arrived { get; set; }

        public int SetAside { get; set; }
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
