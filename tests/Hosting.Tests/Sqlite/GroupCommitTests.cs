using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Hosting.Tests.Sqlite;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task What_waits_together_is_committed_together()
    {
        await using var fixture = await SqliteFixture.Create();
        using var gate = new ManualResetEventSlim();
        var before = fixture.Database.Writer.Commits;
        var first = fixture.Database.Writer.Write(s => { gate.Wait(); return 0; });
        var others = Enumerable.Range(0, 200).Select(n => fixture.Insert(n)).ToArray();
        others.ShouldAllBe(t => !t.IsCompleted);
        gate.Set();
        await first;
        await Task.WhenAll(others);

        (await fixture.Count()).ShouldBe(200);
        (fixture.Database.Writer.Commits - before).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task One_after_the_other_each_has_its_own_commit()
    {
        await using var fixture = await SqliteFixture.Create();
        var before = fixture.Database.Writer.Commits;
        for (var n = 0; n < 20; n++) await fixture.Insert(n);
        (fixture.Database.Writer.Commits - before).ShouldBe(20);
    }

    [Fact]
    public async Task A_write_that_fails_is_undone_alone()
    {
        await using var fixture = await SqliteFixture.Create();
        await fixture.Insert(7);
        using var gate = new ManualResetEventSlim();
        var first = fixture.Database.Writer.Write(s => { gate.Wait(); return 0; });
        var good = fixture.Insert(1);
        var half = fixture.Database.Writer.Write(s =>
        {
            SqliteFixture.Execute(s, "insert into numbers values (2, null)");
            return SqliteFixture.Execute(s, "insert into numbers values (7, null)");
        });
        var thrown = fixture.Database.Writer.Write<int>(_ => throw new InvalidOperationException("mine"));
        var after = fixture.Insert(3);
        gate.Set();

        await Task.WhenAll(first, good, after);
        (await Should.ThrowAsync<SqliteException>(half)).SqliteErrorCode.ShouldBe(19);
        (await Should.ThrowAsync<InvalidOperationException>(thrown)).Message.ShouldBe("mine");
        (await fixture.Count()).ShouldBe(3);
    }

    [Fact]
    public async Task Nobody_hears_an_answer_before_the_commit()
    {
        await using var fixture = await SqliteFixture.Create();
        var entered = new TaskCompletionSource();
        using var together = new ManualResetEventSlim();
        using var gate = new ManualResetEventSlim();
        var first = fixture.Database.Writer.Write(s => { together.Wait(); return 0; });
        var written = fixture.Insert(1);
        var failed = fixture.Database.Writer.Write<int>(_ => throw new InvalidOperationException());
        var last = fixture.Database.Writer.Write(s =>
        {
            entered.SetResult();
            gate.Wait();
            return 0;
        });
        together.Set();
        await entered.Task;
        (written.IsCompleted || failed.IsCompleted).ShouldBeFalse();
        gate.Set();
        await Task.WhenAll(first, written, last);
        await Should.ThrowAsync<InvalidOperationException>(failed);
    }

    [Fact]
    public async Task Readers_see_what_is_committed_and_nothing_else()
    {
        await using var fixture = await SqliteFixture.Create();
        await fixture.Insert(1);
        using var gate = new ManualResetEventSlim();
        var inserted = new TaskCompletionSource();
        var open = fixture.Database.Writer.Write(s =>
        {
            SqliteFixture.Execute(s, "insert into numbers values (2, null)");
            inserted.SetResult();
            gate.Wait();
            return 0;
        });
        await inserted.Task;
        (await fixture.Count()).ShouldBe(1);
        open.IsCompleted.ShouldBeFalse();
        gate.Set();
        await open;
        (await fixture.Count()).ShouldBe(2);
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var fixture = await SqliteFixture.Create();
        var write = fixture.Database.Read(async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into numbers values (1, null)";
            return await command.ExecuteNonQueryAsync();
        });
        (await Should.ThrowAsync<SqliteException>(write)).SqliteErrorCode.ShouldBe(8);
    }

    [Fact]
    public async Task What_waits_when_the_writer_stops_is_still_committed()
    {
        var fixture = await SqliteFixture.Create();
        var waiting = Enumerable.Range(0, 50).Select(n => fixture.Insert(n)).ToArray();
        await fixture.DisposeAsync();
        await Task.WhenAll(waiting);
        await Should.ThrowAsync<ObjectDisposedException>(() => fixture.Insert(99));
    }

    [Fact]
    public async Task A_database_that_is_closed_is_one_file()
    {
        using var folder = new TemporaryFolder();
        var database = await SqliteDatabase.Open(new SqliteSettings(folder.File("test.db")), NullLogger.Instance);
        await database.Writer.Write(s => SqliteFixture.Execute(s, "create table numbers (n integer)"));
        await database.Read(c => Task.FromResult(c.State));
        Directory.GetFiles(folder.Path).Length.ShouldBeGreaterThan(1);
        await database.DisposeAsync();
        Directory.GetFiles(folder.Path).ShouldBe([folder.File("test.db")]);
    }
}
