using System.Data.Common;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Tests.Kernel;

public sealed class BatchesOnSqlite(SqliteReadModel fixture)
    : BatchedWritesTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class BatchesOnPostgres(PostgresReadModel fixture)
    : BatchedWritesTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>;

public abstract class BatchedWritesTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const int Bad = 7;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync("drop table if exists numbers; create table numbers (n integer primary key)"));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task What_waits_shares_a_transaction()
    {
        var writes = new BatchedWrites<int>(fixture.Model, new Numbers());
        await Task.WhenAll(Enumerable.Range(100, 300).Select(writes.Write));
        (await Stored()).Length.ShouldBe(300);
        writes.Commits.ShouldBeLessThan(30);
    }

    [Fact]
    public async Task A_bad_message_takes_no_neighbour_with_it()
    {
        var writes = new BatchedWrites<int>(fixture.Model, new Numbers());
        var all = Enumerable.Range(0, 20).Select(n => (N: n, Write: writes.Write(n))).ToList();
        await Task.WhenAll(all.Select(w => w.Write)).ContinueWith(_ => { }, TaskScheduler.Default);
        all.Where(w => w.Write.IsFaulted).Select(w => w.N).ShouldBe([Bad]);
        (await Stored()).ShouldBe(Enumerable.Range(0, 20).Where(n => n != Bad));
    }

    [Fact]
    public async Task Who_hears_back_finds_it_stored()
    {
        var writes = new BatchedWrites<int>(fixture.Model, new Numbers());
        for (var n = 1000; n < 1020; n++)
        {
            await writes.Write(n);
            (await Stored()).ShouldContain(n);
        }
    }

    private Task<int[]> Stored() => fixture.Model.ReadEverything(
        async connection => (await connection.QueryAsync<int>("select n from numbers order by n")).ToArray());

    private sealed class Numbers : IProjection<int>
    {
        public Task Apply(DbConnection connection, int snapshot) =>
            connection.ExecuteAsync(snapshot == Bad ? "insert into nowhere values (1)" : $"insert into numbers values ({snapshot})");
    }
}
