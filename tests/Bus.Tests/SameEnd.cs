using System.Diagnostics;

namespace ChiBo.Bus.Tests;

/// <summary>However badly the bus treats them, the services end where an undisturbed run ends.</summary>
[Collection("the broker")] // one kills it
public sealed class SameEnd(ITestOutputHelper output)
{
    private const int Seed = 5;

    [Fact]
    public async Task Twice_shuffled_with_the_broker_and_a_consumer_killed_everything_ends_the_same()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        Assert.SkipWhen(TestServers.Folder is null, TestServers.NotOurs);
        var letters = Stream.Make(Seed);
        var clock = Stopwatch.StartNew();
        var calm = await Calm(letters);
        output.WriteLine($"{letters.Count} messages, {calm.Count} rows; undisturbed in {clock.Elapsed.TotalSeconds:0} s");
        foreach (var table in calm.GroupBy(row => row.Split(' ')[0])) output.WriteLine($"{table.Key}: {table.Count()}");

        clock.Restart();
        await using var run = await Run.Start();
        await run.Settle(); // RabbitMQ keeps its list of queues half a second late: killed before, one may come back without a leader
        var wild = letters.Concat(letters).ToArray();
        new Random(Seed).Shuffle(wild);
        var (first, rest) = (wild[..(wild.Length / 2)], wild[(wild.Length / 2)..]);
        var sending = run.Sender.Send(first);
        foreach (var process in run.Processes) await process.Kill(); // in the middle of their work
        await sending;
        sending = run.Sender.Send(rest);
        await KillBroker();
        foreach (var process in run.Processes) await process.Start();
        await run.Processes[0].Kill();
        await sending;
        await run.Processes[0].Start();
        await run.Settle();
        await run.PassANight();
        var wildEnd = await run.Settle();
        output.WriteLine($"disturbed in {clock.Elapsed.TotalSeconds:0} s");
        wildEnd.Except(calm).Concat(calm.Except(wildEnd)).ShouldBeEmpty();
        wildEnd.Count.ShouldBe(calm.Count);
        calm.Count(row => row.StartsWith("rating_months", StringComparison.Ordinal) && row.Contains("2025-", StringComparison.Ordinal))
            .ShouldBe(12 * 12, "each cell's months: held, missed or open");

        await run.Sender.Send(Stream.Correction(letters)); // the control: one word more is seen
        var other = await run.Settle();
        other.Except(calm).ShouldNotBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Calm(IReadOnlyList<Letter> letters)
    {
        await using var run = await Run.Start();
        foreach (var letter in letters) await run.Sender.Send(letter);
        await run.Settle();
        await run.PassANight();
        return await run.Settle();
    }

    private static async Task KillBroker()
    {
        using var restart = Process.Start(
            new ProcessStartInfo("bash", [Repository.PathOf("tests", "restart-broker.sh"), TestServers.Folder!, "KILL"]))!;
        await restart.WaitForExitAsync();
        restart.ExitCode.ShouldBe(0);
    }
}
