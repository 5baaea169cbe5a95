using ChiBo.Grains.Kernel;
using Microsoft.Data.Sqlite;
using Orleans.Storage;

namespace ChiBo.Standalone.Tests.Storage;

public sealed class SqliteGrainStorageTests
{
    private const string Key = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1";

    [Fact]
    public async Task What_is_not_there_reads_as_new()
    {
        await using var store = await GrainStore.Create();
        var state = new GrainState<AggregateRecord>();
        await store.Storage.ReadStateAsync("meeting", GrainStore.Id(Key), state);
        (state.RecordExists, state.ETag).ShouldBe((false, null));
        state.State!.Version.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_written_reads_back_at_its_version()
    {
        await using var store = await GrainStore.Create();
        var state = new GrainState<AggregateRecord> { State = GrainStore.Record(3) };
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state);
        (state.RecordExists, state.ETag).ShouldBe((true, "1"));
        state.State = GrainStore.Record(4);
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state);
        state.ETag.ShouldBe("2");

        var read = new GrainState<AggregateRecord>();
        await store.Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        (read.RecordExists, read.ETag, read.State!.Version).ShouldBe((true, "2", 4));
        read.State!.State.Span.SequenceEqual(state.State!.State.Span).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("9")]
    public async Task A_writer_who_holds_another_version_is_refused_and_nothing_changes(string? held)
    {
        await using var store = await GrainStore.Create();
        var first = new GrainState<AggregateRecord> { State = GrainStore.Record(1) };
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), first);
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), first);

        var late = new GrainState<AggregateRecord> { State = GrainStore.Record(9), ETag = held };
        var refused = await Should.ThrowAsync<InconsistentStateException>(
            () => store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), late));
        (refused.StoredEtag, refused.CurrentEtag).ShouldBe(("2", held ?? "none"));

        var read = new GrainState<AggregateRecord>();
        await store.Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        (read.State!.Version, read.ETag).ShouldBe((1, "2"));
    }

    [Fact]
    public async Task Of_two_who_write_the_same_version_in_one_commit_one_wins()
    {
        await using var store = await GrainStore.Create();
        using var gate = new ManualResetEventSlim();
        var hold = store.Database.Writer.Write(_ => { gate.Wait(); return 0; });
        var both = Enumerable.Range(1, 2)
            .Select(v => store.Storage.WriteStateAsync(
                "meeting", GrainStore.Id(Key), new GrainState<AggregateRecord> { State = GrainStore.Record(v) }))
            .ToArray();
        gate.Set();
        await hold;
        await both[0];
        await Should.ThrowAsync<InconsistentStateException>(both[1]);
    }

    [Fact]
    public async Task Grains_that_store_at_once_share_commits()
    {
        await using var store = await GrainStore.Create();
        using var gate = new ManualResetEventSlim();
        var hold = store.Database.Writer.Write(_ => { gate.Wait(); return 0; });
        var before = store.Database.Writer.Commits;
        var writes = Enumerable.Range(0, 100)
            .Select(n => store.Storage.WriteStateAsync(
                "meeting", GrainStore.Id($"khoi-mau/so/cb-{n}"), new GrainState<AggregateRecord> { State = GrainStore.Record(1) }))
            .ToArray();
        gate.Set();
        await hold;
        await Task.WhenAll(writes);
        (store.Database.Writer.Commits - before).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task States_of_one_key_under_two_names_are_two_records()
    {
        await using var store = await GrainStore.Create();
        foreach (var name in (string[])["meeting", "cell"])
            await store.Storage.WriteStateAsync(
                name, GrainStore.Id(Key), new GrainState<AggregateRecord> { State = GrainStore.Record(name.Length) });
        var read = new GrainState<AggregateRecord>();
        await store.Storage.ReadStateAsync("cell", GrainStore.Id(Key), read);
        read.State!.Version.ShouldBe(4);
    }

    [Fact]
    public async Task What_is_cleared_reads_as_new_and_can_be_written_again()
    {
        await using var store = await GrainStore.Create();
        var state = new GrainState<AggregateRecord> { State = GrainStore.Record(1) };
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state);
        await store.Storage.ClearStateAsync("meeting", GrainStore.Id(Key), state);
        var read = new GrainState<AggregateRecord>();
        await store.Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        (read.RecordExists, read.ETag).ShouldBe((false, "2"));
        read.State = GrainStore.Record(5);
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), read);
        read.ETag.ShouldBe("3");
    }

    [Fact]
    public async Task A_full_database_faults_the_writer_and_keeps_what_was_stored()
    {
        await using var store = await GrainStore.Create(s => s with { MaxBytes = 200_000 });
        var state = new GrainState<AggregateRecord> { State = GrainStore.Record(1) };
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state);
        state.State = GrainStore.Record(2, bytes: 300_000);
        await Should.ThrowAsync<SqliteException>(() => store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state));
        state.ETag.ShouldBe("1");
        state.State = GrainStore.Record(3);
        await store.Storage.WriteStateAsync("meeting", GrainStore.Id(Key), state);
        state.ETag.ShouldBe("2");
    }
}
