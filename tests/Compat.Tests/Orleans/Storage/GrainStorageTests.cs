using System.Text;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>What every kind of database must do, on SQLite.</summary>
public sealed class SqliteStorageTests(SqliteDatabase database)
    : GrainStorageTests(database), IClassFixture<SqliteDatabase>;

/// <summary>What every kind of database must do, on PostgreSQL.</summary>
public sealed class PostgreSqlStorageTests(PostgreSqlDatabase database)
    : GrainStorageTests(database), IClassFixture<PostgreSqlDatabase>;

/// <summary>One suite for every kind of database.</summary>
public abstract class GrainStorageTests(TestDatabase database) : IAsyncLifetime
{
    private InProcessTestCluster cluster = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(database.Missing is not null, database.Missing ?? "");
        cluster = await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_state_outlives_its_activation_and_its_silo()
    {
        var grain = Grain("outlives");
        (await grain.Exists()).ShouldBeFalse();
        await grain.Write("một");
        await cluster.DeactivateAsync(grain);
        (await grain.Read()).ShouldBe("một");
        await cluster.RestartSiloAsync(cluster.Silos[0]);
        (await grain.Read()).ShouldBe("một");
        (await grain.Exists()).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_write_moves_the_version()
    {
        var grain = Grain("versions");
        (await grain.Etag()).ShouldBeNull();
        for (var i = 1; i <= 3; i++)
        {
            await grain.Write($"v{i}");
            (await grain.Etag()).ShouldBe($"{i}");
        }
    }

    [Fact]
    public async Task The_row_is_the_one_the_real_packages_would_write()
    {
        await Grain("row").Write("đồng chí");
        var service = cluster.Options.ServiceId;
        var rows = await database.Query(
            $"SELECT * FROM OrleansStorage WHERE ServiceId = '{service}' AND GrainIdExtensionString LIKE '%/row'",
            row => new
            {
                N0 = Convert.ToInt64(row["GrainIdN0"]),
                N1 = Convert.ToInt64(row["GrainIdN1"]),
                IdHash = Convert.ToInt32(row["GrainIdHash"]),
                TypeHash = Convert.ToInt32(row["GrainTypeHash"]),
                Type = (string)row["GrainTypeString"],
                Version = Convert.ToInt32(row["Version"]),
                Payload = Encoding.UTF8.GetString((byte[])row["PayloadBinary"]),
            });
        var key = global::Orleans.Storage.AdoNet.RowKey.Of("note", Grain("row").GetGrainId(), service);
        rows.ShouldBe([new
        {
            N0 = 0L,
            N1 = 0L,
            IdHash = key.GrainIdHash,
            TypeHash = key.GrainTypeHash,
            Type = "note",
            Version = 1,
            Payload = "{\"Text\":\"\\u0111\\u1ED3ng ch\\u00ED\"}",
        }]);
    }

    [Fact]
    public async Task A_state_that_somebody_else_wrote_is_not_overwritten_and_the_activation_steps_down()
    {
        var grain = Grain("conflict");
        await grain.Write("mine");
        await WriteBehindTheGrain("conflict", "theirs");
        var lost = await Should.ThrowAsync<InconsistentStateException>(grain.Write("mine again"));
        lost.StoredEtag.ShouldBe("2");
        lost.CurrentEtag.ShouldBe("1");
        (await grain.Read()).ShouldBe("theirs", "the next activation has read again");
        await grain.Write("mine at last");
    }

    [Fact]
    public async Task Of_two_first_writes_only_one_wins()
    {
        var store = Store();
        var id = GrainId.Create("note", "storage/first");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            try
            {
                await store.WriteStateAsync("note", id, new GrainState<NoteState>(new NoteState { Text = $"{i}" }));
                return true;
            }
            catch (InconsistentStateException)
            {
                return false;
            }
        })));
        results.Count(won => won).ShouldBe(1);
        var read = new GrainState<NoteState>();
        await store.ReadStateAsync("note", id, read);
        read.ETag.ShouldBe("1");
    }

    [Fact]
    public async Task Of_many_writes_on_one_version_only_one_wins()
    {
        var store = Store();
        var id = GrainId.Create("note", "storage/race");
        await store.WriteStateAsync("note", id, new GrainState<NoteState>(new NoteState()));
        var won = 0;
        for (var round = 1; round <= 5; round++)
        {
            var etag = $"{round}";
            await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
            {
                try
                {
                    await store.WriteStateAsync(
                        "note", id, new GrainState<NoteState>(new NoteState { Text = $"{i}" }, etag));
                    Interlocked.Increment(ref won);
                }
                catch (InconsistentStateException)
                {
                    // somebody else was first
                }
            })));
            won.ShouldBe(round);
        }
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_can_be_written_again()
    {
        var grain = Grain("clear");
        await grain.Write("a");
        await grain.Clear();
        (await grain.Exists()).ShouldBeFalse();
        (await grain.Etag()).ShouldBe("2");
        (await grain.Read()).ShouldBe("");
        await cluster.DeactivateAsync(grain);
        (await grain.Exists()).ShouldBeFalse();
        (await grain.Etag()).ShouldBe("2");
        await grain.Write("b");
        (await grain.Etag()).ShouldBe("3");
    }

    [Fact]
    public async Task Clearing_what_was_never_written_changes_nothing()
    {
        var grain = Grain("clear-nothing");
        await grain.Clear();
        (await grain.Etag()).ShouldBeNull();
    }

    [Fact]
    public async Task A_store_may_delete_what_is_cleared()
    {
        await using var other = await Start(options => options.DeleteStateOnClear = true);
        var grain = other.Client.GetGrain<INoteGrain>("storage/delete");
        await grain.Write("a");
        await grain.Clear();
        (await grain.Etag()).ShouldBeNull();
        var rows = await database.Query(
            $"SELECT count(*) FROM OrleansStorage WHERE ServiceId = '{other.Options.ServiceId}'",
            row => Convert.ToInt32(row.GetValue(0)));
        rows.ShouldBe([0]);
        await grain.Write("b");
    }

    [Fact]
    public async Task Services_do_not_see_each_others_states()
    {
        await Grain("service").Write("a");
        await using var other = await Start();
        (await other.Client.GetGrain<INoteGrain>("storage/service").Exists()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_that_reads_as_a_number_fails_the_activation()
    {
        var fault = await Should.ThrowAsync<Exception>(cluster.Client.GetGrain<INoteGrain>("ab1").Read());
        fault.Message.ShouldContain("hexadecimal");
    }

    private INoteGrain Grain(string key) => cluster.Client.GetGrain<INoteGrain>($"storage/{key}");

    private IGrainStorage Store() =>
        cluster.GetSiloServiceProvider().GetRequiredKeyedService<IGrainStorage>("notes");

    private async Task WriteBehindTheGrain(string key, string text)
    {
        var record = new GrainState<NoteState>();
        var id = Grain(key).GetGrainId();
        await Store().ReadStateAsync("note", id, record);
        record.State.Text = text;
        await Store().WriteStateAsync("note", id, record);
    }

    private Task<InProcessTestCluster> Start(
        Action<global::Orleans.Configuration.AdoNetGrainStorageOptions>? more = null) =>
        Clusters.Start(silo => silo.AddAdoNetGrainStorage("notes", options =>
        {
            options.Invariant = database.Invariant;
            options.ConnectionString = database.ConnectionString;
            more?.Invoke(options);
        }));
}

internal sealed class NoteState
{
    public string Text { get; set; } = "";
}

internal interface INoteGrain : IGrainWithStringKey
{
    Task Write(string text);

    Task<string> Read();

    Task Clear();

    Task<bool> Exists();

    Task<string?> Etag();
}

internal sealed class NoteGrain([PersistentState("note", "notes")] IPersistentState<NoteState> note) : Grain, INoteGrain
{
    public Task Write(string text)
    {
        note.State.Text = text;
        return note.WriteStateAsync();
    }

    public Task<string> Read() => Task.FromResult(note.State.Text);

    public Task Clear() => note.ClearStateAsync();

    public Task<bool> Exists() => Task.FromResult(note.RecordExists);

    public Task<string?> Etag() => Task.FromResult(note.Etag);
}
