using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ChiBo.Contracts.Grains.Kernel;
using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>Secret votes that are held when a silo is asked to stop: they move with their meeting. See decision 0006.</summary>
public sealed class DrainedSecretBallotTests(ITestOutputHelper output)
{
    private const int Held = 5;

    /// <summary>As many as a build can wait for; <c>CHIBO_DRAIN_ROUNDS</c> says another number.</summary>
    private static readonly int Rounds =
        int.Parse(Environment.GetEnvironmentVariable("CHIBO_DRAIN_ROUNDS") ?? "24", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Five_vote_the_silo_stops_two_more_vote_and_the_box_holds_each_paper_once()
    {
        var (watch, moved, stayed, during, faults) = (Stopwatch.StartNew(), 0, 0, 0, 0);
        for (var first = 0; first < Rounds; first += BallotRound.MostInOneRoom)
        {
            await using var room = await BallotRound.Room(2);
            var stored = new StoredBallots(room.Store);
            for (var n = 1; n <= BallotRound.MostInOneRoom && first + n <= Rounds; n++)
            {
                var round = await BallotRound.Open(room, n);
                for (var member = 1; member <= Held; member++) (await round.Vote(member)).IsHeld.ShouldBeTrue();
                await room.Silos.StartAdditionalSiloAsync(); // as a rolling upgrade does: the next is there first
                var holder = await round.Holder();
                var drained = n % 2 == 0 ? await round.Other() : holder;
                var another = room.Silos.Silos.First(s => s != drained);
                var stopping = room.Silos.StopSiloAsync(drained);
                if (n % 4 >= 2) during++;
                else await stopping;
                await Task.WhenAll(round.VoteUntilTaken(room.Client, Held + 1), round.VoteUntilTaken(round.Through(another), Held + 2));
                await stopping;
                if (drained == holder) moved++;
                else stayed++;
                await round.CloseAndCount(stored);
                faults += round.Faults;
            }
        }

        output.WriteLine($"{Rounds} rounds in {watch.Elapsed.TotalSeconds:0} s: {moved} with the silo that held the votes, {stayed} with another; "
            + $"{during} with votes during the stop; {faults} calls sent again");
        foreach (var kind in new[] { moved, stayed, during }) kind.ShouldBeGreaterThanOrEqualTo(Rounds / 3, "every kind of round took place");
    }

    [Fact]
    public async Task Move_in_no_log_no_trace_no_message_and_no_record()
    {
        var activities = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => activities.Enqueue(
                $"{a.DisplayName} {string.Join(' ', a.TagObjects)} {string.Join(' ', a.Baggage)} {string.Join(' ', a.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var room = await BallotRound.Room(2, LogLevel.Trace);
        var round = await BallotRound.Open(room, 1);
        for (var member = 1; member <= Held; member++) (await round.Vote(member)).IsHeld.ShouldBeTrue();
        await room.Silos.StopSiloAsync(await round.Holder());

        for (var member = 1; member <= Held; member++) (await round.Mine(member)).HeldBallots.ShouldBe(["b1"]);
        var ballot = StoredBallots.Of(room.Store.Find(round.MeetingId)!)!.Value;
        StoredBallots.Ids(ballot, "Voters").ShouldBeEmpty();
        StoredBallots.Ids(ballot, "Box").ShouldBeEmpty();
        room.Log.Lines.ShouldContain(l => l.Contains("Dehydrating grain activation"), "a control: the move itself is logged");
        activities.ShouldContain(a => a.StartsWith("dehydrate activation"), "a control: the move itself is traced");
        var traces = room.Log.Lines.Concat(activities)
            .Concat(room.Bus.Taken.Select(t => JsonSerializer.Serialize(t.Message, t.Message.GetType())))
            .Append(System.Text.Encoding.UTF8.GetString(room.Store.Find(round.MeetingId)!.State.Span));
        foreach (var trace in traces) round.Secrets.Where(s => trace.Contains(s)).ShouldBeEmpty(trace);
    }

    [Fact]
    public async Task Move_though_the_store_cannot_be_read()
    {
        await using var room = await BallotRound.Room(2);
        var stored = new StoredBallots(room.Store);
        var round = await BallotRound.Open(room, 1);
        for (var member = 1; member <= Held; member++) await round.Vote(member);
        var isAway = true;
        room.Store.BeforeRead = key => isAway && key == round.MeetingId ? throw new IOException("the disk is gone") : Task.CompletedTask;
        await room.Silos.StopSiloAsync(await round.Holder());

        (await round.See()).Turnout.ShouldBe(Held);
        for (var member = Held + 1; member <= BallotRound.Voters; member++) await round.Vote(member);
        await round.CloseAndCount(stored);
        isAway.ShouldBeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Outlive_a_store_that_fails_when_a_group_goes_into_the_box(bool isStoredFirst)
    {
        await using var room = await BallotRound.Room(2);
        var round = await BallotRound.Open(room, 1);
        for (var member = 1; member <= Held; member++) (await round.Vote(member)).IsHeld.ShouldBeTrue();
        room.Store.FailOnce(round.MeetingId, 1, isStoredFirst);
        await Should.ThrowAsync<NotStoredException>(() => round.Vote(Held + 1));

        for (var member = 1; member <= Held; member++)
        {
            var mine = await round.Mine(member);
            mine.HeldBallots.Concat(mine.VotedBallots).ShouldBe(["b1"]);
            if (!isStoredFirst) mine.VotedBallots.ShouldBeEmpty("nothing is taken for stored that is not");
        }

        var stored = new StoredBallots(room.Store);
        await round.VoteUntilTaken(room.Client, BallotRound.Voters);
        var again = (await round.Vote(Held + 1)).Outcome.Code;
        if (again is not null) again.ShouldBe("ballot.already-voted"); // it went into the box with the first attempt
        await round.CloseAndCount(stored);
    }
}
