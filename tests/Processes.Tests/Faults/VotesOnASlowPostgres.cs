using ChiBo.Processes.Tests.Host;
using ChiBo.Processes.Tests.Voting;
using Npgsql;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>People vote while the line to PostgreSQL takes its time, and then holds everything back.</summary>
public sealed class VotesOnASlowPostgres(ITestOutputHelper output)
{
    /// <summary>A write waits for the one before it; one on a new connection takes several round trips of up to two seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Wait_for_their_write_or_are_told_to_come_again_and_none_that_was_acknowledged_is_lost()
    {
        await using var database = await OwnDatabase.Create();
        using var line = new SlowLine(TestServers.Postgres!);
        var connection = new NpgsqlConnectionStringBuilder(line.Through(database.ConnectionString))
        {
            CommandTimeout = 8,
        };
        using var demo = await DemoProcess.Start(null, ["--postgres", connection.ToString()]);
        var rooms = await Rooms.Open(demo);

        await rooms.OpenBallots();
        line.Delay(200, 2000);
        var slow = new Round();
        await rooms.Vote(slow);
        line.Delay(0, 0);
        output.WriteLine($"slow: {slow}");
        slow.Acknowledged.ShouldBe(rooms.Voters);
        slow.Faults.ShouldAllBe(code => code == "common.try-again"); // whose command took longer than its time, by several slow trips
        slow.Faults.Length.ShouldBeLessThan(rooms.Voters / 4, "slow is hardly a fault");
        slow.Slowest.ShouldBeInRange(TimeSpan.FromMilliseconds(200), LongestWait);

        await rooms.Suffer("stalled", () => Done(line.Stall), () => Done(line.LetThrough), output);
        await rooms.Audit(async id => await database.Run($"select version from meetings_v1 where id = '{id}'") as long?);
    }

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
