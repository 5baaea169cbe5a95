using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.SetAside;
using ChiBo.Hosting.Tests.Postgres;
using ChiBo.Hosting.Tests.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace ChiBo.Hosting.Tests.SetAside;

/// <summary>What is set aside is noted once, counted, and forgotten when it is taken, on both databases.</summary>
public sealed class SetAsideRecordsTests
{
    [Fact]
    public async Task On_SQLite()
    {
        await using var fixture = await SqliteFixture.Create();
        await NotesCountsAndForgets(fixture.Database);
    }

    [Fact]
    public async Task On_PostgreSQL()
    {
        await using var server = await PostgresServer.Create();
        await using var database = await server.Open();
        await NotesCountsAndForgets(database);
    }

    [Fact]
    public async Task Noting_never_fails_the_work()
    {
        await using var fixture = await SqliteFixture.Create(); // without the table
        var records = Records(fixture.Database);
        await records.Note("examination", "a/b/c", new FormatException());
        await records.Taken("examination", "a/b/c");
    }

    [Fact]
    public void Faults_of_the_store_and_the_end_of_the_process_are_not_the_records()
    {
        foreach (var fault in new Exception[]
        {
            new OperationCanceledException(), new NpgsqlException("the connection is gone"), new SqliteException("busy", 5),
            new SqliteException("full", 13), new PostgresException("too many connections", "FATAL", "FATAL", "53300"),
        })
            SetAsideRecords.IsOfTheRecord(fault).ShouldBeFalse(fault.ToString());
        foreach (var fault in new Exception[]
        {
            new ArgumentOutOfRangeException(), new FormatException(), new System.Text.Json.JsonException(),
            new PostgresException("invalid byte sequence: 0x00", "ERROR", "ERROR", "22021"), new SqliteException("constraint", 19),
        })
            SetAsideRecords.IsOfTheRecord(fault).ShouldBeTrue(fault.ToString());
    }

    private static async Task NotesCountsAndForgets(IDatabase database)
    {
        await database.Migrate(SetAsideRecords.Schema);
        await database.Migrate(SetAsideRecords.Schema);
        var records = Records(database);
        await records.Note("examination", "a/b/c", new FormatException());
        await records.Note("examination", "a/b/c", new TimeoutException());
        await records.Note("catch-up", "a/b/d", new FormatException());
        (await records.Read()).Select(r => (r.Work, r.Record, r.Reason, r.Times)).ShouldBe(
            [("catch-up", "a/b/d", "FormatException", 1), ("examination", "a/b/c", "TimeoutException", 2)], ignoreOrder: true);
        (await records.Read()).ShouldAllBe(r => r.Since <= r.LastAt && r.LastAt <= DateTimeOffset.UtcNow);
        (await records.Of("catch-up")).ShouldBe(["a/b/d"]);
        await records.Taken("examination", "a/b/d"); // of another work
        await Records(database).Taken("examination", "a/b/c"); // another process, or this one started again
        (await records.Read()).Select(r => r.Record).ShouldBe(["a/b/d"]);
    }

    private static SetAsideRecords Records(IDatabase database) => new(database, NullLogger<SetAsideRecords>.Instance);
}
