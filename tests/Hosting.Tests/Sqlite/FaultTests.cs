using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Tests.Sqlite;

public sealed class FaultTests
{
    private const int Full = 13;
    private const int Busy = 5;

    [Fact]
    public async Task A_full_database_faults_and_works_again_when_there_is_room()
    {
        await using var fixture = await SqliteFixture.Create(s => s with { MaxBytes = 400_000 });
        await fixture.Insert(1);
        var tooMuch = await Should.ThrowAsync<SqliteException>(fixture.Insert(2, 1_000_000));
        tooMuch.SqliteErrorCode.ShouldBe(Full);

        await fixture.Insert(3, 1000);
        (await fixture.Count()).ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_batch_that_fills_the_disk_nothing_half_done_stays()
    {
        await using var fixture = await SqliteFixture.Create(s => s with { MaxBytes = 400_000 });
        using var gate = new ManualResetEventSlim();
        var first = fixture.Database.Writer.Write(s => { gate.Wait(); return 0; });
        var writes = Enumerable.Range(0, 100).Select(n => fixture.Insert(n, 10_000)).ToArray();
        gate.Set();
        await Task.WhenAny(Task.WhenAll(writes));

        writes.ShouldContain(w => w.IsFaulted);
        (await fixture.Count()).ShouldBe(writes.Count(w => w.IsCompletedSuccessfully));
        await Task.WhenAny(first).WaitAsync(TimeSpan.FromSeconds(30)); // hears back too
        await fixture.Insert(1000);
    }

    [Fact]
    public async Task A_database_that_another_program_locks_faults_and_works_again_when_it_is_free()
    {
        await using var fixture = await SqliteFixture.Create(s => s with { LockTimeout = TimeSpan.FromSeconds(1) });
        await using (var stranger = fixture.Stranger())
        {
            using var begin = stranger.CreateCommand();
            begin.CommandText = "begin exclusive";
            begin.ExecuteNonQuery();
            (await Should.ThrowAsync<SqliteException>(fixture.Insert(1))).SqliteErrorCode.ShouldBe(Busy);
        }

        await fixture.Insert(2);
        (await fixture.Count()).ShouldBe(1);
    }

    [Fact]
    public async Task A_disk_that_is_full_faults_and_works_again_when_there_is_room()
    {
        using var disk = SmallDisk.TryMount(2 << 20);
        Assert.SkipWhen(disk is null, SmallDisk.NotHere);
        await using var database = await Databases.Sqlite.SqliteDatabase.Open(
            new Databases.Sqlite.SqliteSettings(Path.Combine(disk.Path, "test.db")),
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await database.Writer.Write(s => SqliteFixture.Execute(s, "create table numbers (n integer primary key, filler blob)"));
        var acknowledged = 0;
        SqliteException? fault = null;
        for (var n = 0; fault is null; n++)
        {
            n.ShouldBeLessThan(200, "the disk never filled");
            var sql = $"insert into numbers values ({n}, zeroblob(50000))";
            try
            {
                await database.Writer.Write(s => SqliteFixture.Execute(s, sql));
                acknowledged++;
            }
            catch (SqliteException full)
            {
                fault = full;
            }
        }

        acknowledged.ShouldBeGreaterThan(3);
        (await Count(database)).ShouldBe(acknowledged);
        disk.Grow(20 << 20);
        await database.Writer.Write(s => SqliteFixture.Execute(s, "insert into numbers values (1000, null)"));
        (await Count(database)).ShouldBe(acknowledged + 1);
    }

    private static Task<long> Count(Databases.Sqlite.SqliteDatabase database) => database.Read(async connection =>
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from numbers";
        return (long)(await command.ExecuteScalarAsync())!;
    });
}
