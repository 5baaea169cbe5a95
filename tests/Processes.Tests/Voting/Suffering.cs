using System.Diagnostics;

namespace ChiBo.Processes.Tests.Voting;

/// <summary>Everybody votes while the store is in trouble.</summary>
internal static class Suffering
{
    /// <summary>What people may be told of: a fault of the store, or that it took longer than a request may.</summary>
    private static readonly string[] Told = ["common.try-again", "HC0045"];

    /// <summary>docs/operations.md: a request is answered within 20 s, and in one process with its store that does not answer within 40 s.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(40);

    private static readonly TimeSpan LongestTrouble = TimeSpan.FromSeconds(60);

    /// <summary>From the beginning of the trouble until enough of them were told of it, and then until everybody is acknowledged.</summary>
    /// <param name="rooms">Whose members vote.</param>
    /// <param name="name">Of the trouble.</param>
    /// <param name="begin">Nothing can be stored afterwards.</param>
    /// <param name="end">The store is as it was.</param>
    /// <param name="output">Says what was measured.</param>
    public static async Task Suffer(this Rooms rooms, string name, Func<Task> begin, Func<Task> end, ITestOutputHelper output)
    {
        await rooms.OpenBallots();
        var round = new Round();
        await begin();
        var voting = rooms.Vote(round);
        await round.UntilFaults(rooms.Voters / 2, LongestTrouble);
        await end();
        var moment = Stopwatch.GetTimestamp();
        await voting;
        output.WriteLine($"{name}: {round}; the last {round.LastAfter(moment).TotalSeconds:0.0} s after its end");
        round.Acknowledged.ShouldBe(rooms.Voters);
        round.Faults.ShouldNotBeEmpty("nobody noticed");
        round.Faults.Except(Told).ShouldBeEmpty();
        round.SlowestAnswer.ShouldBeLessThan(LongestAnswer);
        round.LastAfter(moment).ShouldBeLessThan(Rooms.Promised);
    }
}
