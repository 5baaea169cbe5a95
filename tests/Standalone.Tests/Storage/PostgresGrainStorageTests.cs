using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Migrations;
using ChiBo.Silo.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans.Storage;

namespace ChiBo.Standalone.Tests.Storage;

/// <summary>Grain storage as a silo on PostgreSQL has it: AdoNet's rows, written many in one transaction.</summary>
public sealed class PostgresGrainStorageTests : IAsyncLifetime
{
    private const string Key = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1";
    private const int Many = 100;

    private OwnPostgres _own = null!;
    private PostgresDatabase _database = null!;
    private IHost _host = null!;

    private IGrainStorage Storage => _host.Services.GetRequiredKeyedService<IGrainStorage>(GrainServices.Storage);

    /// <summary>Orleans' own, beneath ours.</summary>
    private IGrainStorage AdoNet => _host.Services.GetRequiredKeyedService<IGrainStorage>("postgres");

    public async ValueTask InitializeAsync()
    {
        _own = await OwnPostgres.Create();
        _database = await _own.Open();
        await _database.Migrate(SiloSchema.Schema);
        _host = await _own.StartSilo(commandTimeout: 2);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is null) return; // it was skipped
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        await _database.DisposeAsync();
        await _own.DisposeAsync();
    }

    [Fact]
    public async Task What_is_written_AdoNet_storage_reads_and_writes_on_and_the_other_way_round()
    {
        var ours = State(3);
        await Write(Key, ours);
        (ours.RecordExists, ours.ETag).ShouldBe((true, "1"));

        var theirs = new GrainState<AggregateRecord>();
        await AdoNet.ReadStateAsync("meeting", GrainStore.Id(Key), theirs);
        (theirs.ETag, theirs.State!.Version, theirs.State!.Seal).ShouldBe(("1", 3, "cd"));
        theirs.State = GrainStore.Record(4);
        await AdoNet.WriteStateAsync("meeting", GrainStore.Id(Key), theirs);
        await Should.ThrowAsync<InconsistentStateException>(() => Write(Key, ours));

        await Storage.ReadStateAsync("meeting", GrainStore.Id(Key), ours);
        ours.State = GrainStore.Record(5, bytes: 30_000);
        await Write(Key, ours);
        await Should.ThrowAsync<InconsistentStateException>(
            () => AdoNet.WriteStateAsync("meeting", GrainStore.Id(Key), theirs));
        await AdoNet.ReadStateAsync("meeting", GrainStore.Id(Key), theirs);
        (theirs.ETag, theirs.State!.Version).ShouldBe(("3", 5));
        theirs.State.State.Span.SequenceEqual(ours.State.State.Span).ShouldBeTrue();
    }

    [Fact]
    public async Task Grains_that_store_at_once_share_transactions()
    {
        var writes = await AllAtOnce(n => Write(KeyOf(n), State(1)));
        await Task.WhenAll(writes);
        (await _own.Number("select count(*) from OrleansStorage where Version = 1")).ShouldBe(Many);
        (await _own.Number("select count(distinct xmin::text) from OrleansStorage")).ShouldBeInRange(1, Many / 5);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("9")]
    public async Task A_writer_who_holds_another_version_is_refused_alone(string? held)
    {
        var first = State(1);
        await Write(Key, first);
        await Write(Key, first);
        var late = State(9);
        late.ETag = held;

        var writes = await AllAtOnce(n => n == Many / 2 ? Write(Key, late) : Write(KeyOf(n), State(1)));
        foreach (var (n, write) in writes.Index())
            if (n != Many / 2) await write;
        var refused = await Should.ThrowAsync<InconsistentStateException>(writes[Many / 2]);
        refused.CurrentEtag.ShouldBe(held ?? "none");
        late.ETag.ShouldBe(held);

        var read = new GrainState<AggregateRecord>();
        await Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        (read.State!.Version, read.ETag).ShouldBe((1, "2"));
    }

    [Fact]
    public async Task Of_many_who_write_a_first_record_one_wins()
    {
        var outcomes = new List<string>();
        foreach (var write in await AllAtOnce(n => Write(Key, State(n + 1))))
        {
            try
            {
                await write;
                outcomes.Add("stored");
            }
            catch (InconsistentStateException)
            {
                outcomes.Add("refused");
            }
        }

        outcomes.Count(o => o == "stored").ShouldBe(1);
        (await _own.Number("select count(*) from OrleansStorage")).ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_server_does_not_answer_those_who_wait_hear_it_with_the_first()
    {
        await Write(Key, State(1));
        await using (var held = await Lock())
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            foreach (var write in Enumerable.Range(0, 1000).Select(n => Write(KeyOf(n), State(1))).ToArray())
                await Should.ThrowAsync<NpgsqlException>(write);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(6)); // 2 each; one after the other it would be ten times that
        }

        var read = new GrainState<AggregateRecord>();
        await Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        await Write(Key, read);
        read.ETag.ShouldBe("2");
    }

    [Fact]
    public async Task What_is_cleared_reads_as_new_and_can_be_written_again()
    {
        var state = State(1);
        await Write(Key, state);
        await Storage.ClearStateAsync("meeting", GrainStore.Id(Key), state);
        var read = new GrainState<AggregateRecord>();
        await Storage.ReadStateAsync("meeting", GrainStore.Id(Key), read);
        (read.RecordExists, read.ETag).ShouldBe((false, "2"));
        read.State = GrainStore.Record(5);
        await Write(Key, read);
        read.ETag.ShouldBe("3");
    }

    [Fact]
    public async Task Records_are_compressed_as_fast_as_the_server_can()
    {
        var can = await _own.Number("select count(*) from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)");
        (await _own.Number("select count(*) from pg_attribute where attname = 'payloadbinary' and attcompression = 'l'")).ShouldBe(can);
    }

    /// <summary>Begins them while nothing can be written, and lets them go on together.</summary>
    private async Task<Task[]> AllAtOnce(Func<int, Task> write)
    {
        await using var held = await Lock();
        return [.. Enumerable.Range(0, Many).Select(write)];
    }

    private async Task<NpgsqlConnection> Lock()
    {
        var connection = new NpgsqlConnection(_own.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync("begin; lock table OrleansStorage in exclusive mode");
        return connection;
    }

    private Task Write(string key, GrainState<AggregateRecord> state) =>
        Storage.WriteStateAsync("meeting", GrainStore.Id(key), state);

    private static string KeyOf(int n) => $"khoi-mau/so/cb-{n}";

    private static GrainState<AggregateRecord> State(long version) => new() { State = GrainStore.Record(version) };
}
