using ChiBo.Processes.Tests.Host;
using Npgsql;

namespace ChiBo.Processes.Tests.Migrations;

/// <summary>ChiBo.Migrations against a real PostgreSQL.</summary>
public sealed class MigratingDeployments
{
    private const string Steps = "select area || ' ' || number from chibo_migrations order by 1";
    private const string Tables = "select tablename from pg_tables where schemaname = 'public' order by 1";

    [Fact]
    public async Task It_makes_every_table_once_and_says_so()
    {
        await using var database = await OwnDatabase.Create();
        using (var first = Start(database)) (await first.End()).ShouldBe(0, first.Output);
        var tables = await database.Column(Tables);
        tables.ShouldBeSubsetOf(tables);
        foreach (var table in new[] { "chibo_database", "chibo_migrations", "orleansquery", "orleansstorage", "orleansmembershiptable", "orleansreminderstable" })
            tables.ShouldContain(table);
        var steps = await database.Column(Steps);
        steps.ShouldContain("orleans 4");

        using var second = Start(database);
        (await second.End()).ShouldBe(0);
        second.Output.ShouldContain("orleans: up to date");
        (await database.Column(Steps)).ShouldBe(steps);
    }

    [Fact]
    public async Task Two_at_once_do_it_once()
    {
        await using var database = await OwnDatabase.Create();
        using var first = Start(database);
        using var second = Start(database);
        (await Task.WhenAll(first.End(), second.End())).ShouldBe([0, 0], first.Output + second.Output);
        var steps = await database.Column(Steps);
        steps.ShouldBeUnique();
        (first.Output + "\n" + second.Output).Split('\n').Count(l => l.StartsWith("orleans:", StringComparison.Ordinal)).ShouldBe(2);
        $"{first.Output}\n{second.Output}".Split('\n').Count(l => l.Contains("orleans: up to date", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_leaves_whole_areas_and_the_next_does_the_rest()
    {
        await using var whole = await OwnDatabase.Create();
        using (var undisturbed = Start(whole)) (await undisturbed.End()).ShouldBe(0);
        await using var database = await OwnDatabase.Create();
        using (var only = Start(database)) (await only.End()).ShouldBe(0);
        await database.Run(
            "delete from chibo_migrations where area = 'rating'; "
            + "do $$ declare t text; begin for t in select tablename from pg_tables where tablename like 'rating%' loop "
            + "execute 'drop table ' || t || ' cascade'; end loop; end $$");
        var left = await database.Column(Tables);

        // An open transaction that holds one name of rating's tables stops the run in the middle of that area.
        await using (var holder = new NpgsqlConnection(database.ConnectionString))
        {
            await holder.OpenAsync();
            await using var transaction = await holder.BeginTransactionAsync();
            await using (var lockRows = new NpgsqlCommand("lock table chibo_migrations in access exclusive mode", holder, transaction))
                await lockRows.ExecuteNonQueryAsync();
            using var stopped = Start(database);
            await UntilSomebodyWaits(holder);
            await stopped.Kill();
        }

        (await database.Column(Tables)).ShouldBe(left);
        using var next = Start(database);
        (await next.End()).ShouldBe(0, next.Output);
        (await database.Column(Tables)).ShouldBe(await whole.Column(Tables));
        (await database.Column(Steps)).ShouldBe(await whole.Column(Steps));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_untouched()
    {
        await using var database = await OwnDatabase.Create();
        using (var first = Start(database)) (await first.End()).ShouldBe(0);
        await database.Run("insert into chibo_migrations values ('orleans', 99, 'from-tomorrow', '')");
        using var program = Start(database);
        (await program.End()).ShouldBe(1);
        program.Output.ShouldContain("at step 99");
    }

    private static RunningProgram Start(OwnDatabase database) =>
        RunningProgram.Start("Migrations", [("ConnectionStrings__ChiBo", database.ConnectionString)]);

    private static async Task UntilSomebodyWaits(NpgsqlConnection holder)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (DateTime.UtcNow < deadline)
        {
            await using var waiting = new NpgsqlCommand(
                "select count(*) from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())", holder);
            if ((long)(await waiting.ExecuteScalarAsync())! > 0) return;
        }

        throw new TimeoutException("The migration never came to the lock.");
    }
}
