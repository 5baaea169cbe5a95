using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.Tests.Sqlite;

namespace ChiBo.Hosting.Tests.Migrations;

public sealed class SqliteMigrationTests
{
    internal static readonly Schema Schema =
        new("test", typeof(SqliteMigrationTests).Assembly, "ChiBo.Hosting.Tests.Migrations.Scripts");

    [Fact]
    public async Task Each_script_runs_once()
    {
        await using var fixture = await SqliteFixture.Create();
        await fixture.Database.Writer.Write(s => SqliteFixture.Execute(s, "drop table numbers"));
        (await fixture.Database.Migrate(Schema)).ShouldBe(2);
        (await fixture.Database.Migrate(Schema)).ShouldBe(0);
        (await fixture.Count()).ShouldBe(2);
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing()
    {
        await using var fixture = await SqliteFixture.Create();
        await Should.ThrowAsync<Exception>(() => fixture.Database.Migrate(Schema)); // the table is there already
        await fixture.Database.Writer.Write(s => SqliteFixture.Execute(s, "drop table numbers"));
        (await fixture.Database.Migrate(Schema)).ShouldBe(2);
    }

    [Fact]
    public async Task Tables_of_a_newer_program_are_refused()
    {
        await using var fixture = await SqliteFixture.Create();
        await fixture.Database.Writer.Write(s => SqliteFixture.Execute(s, "drop table numbers"));
        await fixture.Database.Migrate(Schema);
        await fixture.Database.Writer.Write(
            s => SqliteFixture.Execute(s, "insert into chibo_migrations values ('test', 3, 'third', '')"));
        await Should.ThrowAsync<OtherDatabaseException>(() => fixture.Database.Migrate(Schema));
    }
}
