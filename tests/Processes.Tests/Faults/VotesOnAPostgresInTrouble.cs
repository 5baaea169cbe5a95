using ChiBo.Processes.Tests.Host;
using ChiBo.Processes.Tests.Voting;
using Npgsql;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>People vote while PostgreSQL is restarted, has no connection left, and has no room left on its disk.</summary>
public sealed class VotesOnAPostgresInTrouble(ITestOutputHelper output)
{
    private const int Room = 400 << 20;

    [Fact]
    public async Task Are_told_to_come_again_and_none_that_was_acknowledged_is_lost()
    {
        using var server = await PrivateServer.Postgres();
        using var disk = SmallDisk.TryMount(Room);
        await using var database = await Made(server, disk);
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { CommandTimeout = 4, Timeout = 4 };
        using var demo = await DemoProcess.Start(null, ["--postgres", connection.ToString()]);
        var rooms = await Rooms.Open(demo);

        await rooms.Suffer("restarted", () => Task.Run(server.Crash), () => Task.Run(server.StartAgain), output);
        NpgsqlConnection.ClearAllPools(); // the test's own, which suffered too
        await using (var greedy = new Greedy(server.Address, database.Name))
            await rooms.Suffer(
                "out of connections", () => greedy.TakeUntil(greedy.HasThemAll), async () => await greedy.DisposeAsync(), output);
        if (disk is not null)
        {
            IDisposable? filler = null;
            await rooms.Suffer("disk full", Fill, () => Task.Run(() => filler!.Dispose()), output);

            async Task Fill()
            {
                await database.Run("vacuum full orleansstorage"); // it would go on in pages that it has already
                filler = await Task.Run(disk.Fill);
            }
        }

        await rooms.Audit(async id => await database.Run($"select version from meetings_v1 where id = '{id}'") as long?);
        Assert.SkipWhen(disk is null, SmallDisk.NotHere);
    }

    /// <summary>A database on the small disk, where there is one; its log lies elsewhere.</summary>
    private static async Task<OwnDatabase> Made(PrivateServer server, SmallDisk? disk)
    {
        var database = await OwnDatabase.CreateAt(server.Address);
        // the tests' server flushes nothing; what was acknowledged must outlive a server that is killed
        await database.Run($"alter database {database.Name} set synchronous_commit = on");
        if (disk is null) return database;
        server.Run($"chown postgres '{disk.Path}' && chmod 700 '{disk.Path}'");
        await database.Run($"create tablespace small location '{disk.Path}'");
        await database.Run($"alter database {database.Name} set default_tablespace = 'small'");
        NpgsqlConnection.ClearAllPools();
        return database;
    }
}
