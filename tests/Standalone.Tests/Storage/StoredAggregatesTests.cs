using System.Diagnostics;
using ChiBo.Grains.Kernel;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Tests.Storage;

public sealed class StoredAggregatesTests
{
    [Fact]
    public async Task The_head_of_a_record_tells_its_versions()
    {
        await using var store = await GrainStore.Create();
        await Write(store, "khoi-mau/a", GrainStore.Record(12, 11));
        await Write(store, "khoi-mau/b", GrainStore.Record(long.MaxValue, long.MaxValue - 1));
        await Write(store, "khoi-mau/c", GrainStore.Record(3));
        await Write(store, "khoi-mau/d", new AggregateRecord());
        (await new StoredAggregates(store.Database, GrainStore.ServiceId).Read()).ShouldBe(
        [
            new("meeting", "khoi-mau/a", 12, 11),
            new("meeting", "khoi-mau/b", long.MaxValue, long.MaxValue - 1),
            new("meeting", "khoi-mau/c", 3, 0),
            new("meeting", "khoi-mau/d", 0, 0),
        ]);
        (await new StoredAggregates(store.Database, "other").Read()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Thousands_of_records_are_compared_in_a_moment()
    {
        await using var store = await GrainStore.Create();
        await Task.WhenAll(Enumerable.Range(0, 3000).Select(n => Write(store, $"khoi-mau/{n}", GrainStore.Record(n + 1, n, 10_000))));
        var watch = Stopwatch.StartNew();
        var found = await new StoredAggregates(store.Database, GrainStore.ServiceId).Read();
        watch.Stop();
        found.Count.ShouldBe(3000);
        found.ShouldAllBe(a => a.Owes);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3)); // 60 megabytes of records; about 30 ms when it is quiet
    }

    private static Task Write(GrainStore store, string key, AggregateRecord record) =>
        store.Storage.WriteStateAsync("meeting", GrainStore.Id(key), new GrainState<AggregateRecord> { State = record });
}
