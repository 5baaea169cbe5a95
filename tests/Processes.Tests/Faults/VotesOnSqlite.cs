using ChiBo.Processes.Tests.Host;
using ChiBo.Processes.Tests.Voting;
using Microsoft.Data.Sqlite;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>People vote while another program holds the file, and while its disk is full.</summary>
public sealed class VotesOnSqlite(ITestOutputHelper output)
{
    private const int Room = 400 << 20;

    [Fact]
    public async Task Are_told_to_come_again_and_none_that_was_acknowledged_is_lost()
    {
        using var disk = SmallDisk.TryMount(Room);
        using var demo = await DemoProcess.Start(disk?.Path, []);
        var rooms = await Rooms.Open(demo);
        await using var stranger = new SqliteConnection($"Data Source={demo.Database};Pooling=False");
        await stranger.OpenAsync();

        await rooms.Suffer("locked", () => Task.Run(() => Run("begin immediate")), () => Task.Run(() => Run("rollback")), output);
        if (disk is not null)
        {
            IDisposable? filler = null;
            async Task Fill()
            {
                // it would go on in the log that it has already; one who writes at that moment keeps it from being cut
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
                while (Run("pragma wal_checkpoint(truncate)") is not 0L) await Task.Delay(20, limit.Token);
                filler = disk.Fill();
            }

            await rooms.Suffer("disk full", Fill, () => Task.Run(() => filler!.Dispose()), output);
        }

        await rooms.Audit(id => Task.FromResult(Run($"select version from meetings_v1 where id = '{id}'") as long?));
        Assert.SkipWhen(disk is null, SmallDisk.NotHere);

        object? Run(string sql)
        {
            using var command = stranger.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }
}
