using System.Data.Common;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.Tests.Migrations;

namespace ChiBo.Hosting.Tests.Postgres;

public sealed class PostgresDatabaseTests
{
    [Fact]
    public async Task Two_that_start_at_once_stamp_and_migrate_once()
    {
        await using var server = await PostgresServer.Create();
        var steps = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var database = await server.Open();
            return await database.Migrate(SqliteMigrationTests.Schema);
        }));
        steps.Sum().ShouldBe(2);
        await using var again = await server.Open();
        (await again.Read(c => Scalar(c, "select count(*) from chibo_database"))).ShouldBe(1L);
        (await again.Read(c => Scalar(c, "select count(*) from numbers"))).ShouldBe(2L);
    }

    [Fact]
    public async Task A_write_that_throws_leaves_nothing()
    {
        await using var server = await PostgresServer.Create();
        await using var database = await server.Open();
        await database.Migrate(SqliteMigrationTests.Schema);
        await Should.ThrowAsync<InvalidOperationException>(database.Write<int>(async connection =>
        {
            await Scalar(connection, "insert into numbers values (3)");
            throw new InvalidOperationException();
        }));
        (await database.Read(c => Scalar(c, "select count(*) from numbers"))).ShouldBe(2L);
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused()
    {
        await using var server = await PostgresServer.Create();
        await using (var database = await server.Open())
            await database.Write(c => Scalar(c, "update chibo_database set version = 99"));
        (await Should.ThrowAsync<OtherDatabaseException>(() => server.Open())).Message.ShouldContain("99");
    }

    private static async Task<object?> Scalar(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
