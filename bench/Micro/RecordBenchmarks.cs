using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ChiBo.Grains.Kernel;

namespace ChiBo.Benchmarks;

/// <summary>One more change to a record that holds many: added, and all of them written.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private ImmutableList<Change> _objects = [];
    private ChangeLog _log = ChangeLog.Empty;

    /// <summary>Changes of a small meeting, and of one of sixty members.</summary>
    [Params(40, 300)]
    public int Changes { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var changes = Enumerable.Range(0, Changes).Select(Change).ToArray();
        (_objects, _log) = ([.. changes], changes.Aggregate(ChangeLog.Empty, (log, change) => log.Add(change)));
    }

    [Benchmark(Baseline = true)]
    public byte[] AsObjects() => JsonSerializer.SerializeToUtf8Bytes(_objects.Add(Change(Changes)), StateJson.Options);

    [Benchmark]
    public byte[] AsStored() => JsonSerializer.SerializeToUtf8Bytes(_log.Add(Change(Changes)), StateJson.Options);

    private static Change Change(int n) => new(
        DateTimeOffset.UnixEpoch.AddSeconds(n), $"dv-{n:D5}", "CastVote", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        $"castVote:2026-11|{n}");
}
