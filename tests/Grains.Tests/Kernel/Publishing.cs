using ChiBo.Grains.Tests.Kernel.Polls.V1;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>The bus hears what is stored, all of it, whenever it can hear.</summary>
public sealed class Publishing
{
    [Fact]
    public async Task A_stored_vote_is_published_with_the_same_id_at_every_repeat()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        await cluster.Bus.Until(bus => Facts(bus).Length == 1 && bus.Taken.Any(m => m.Message is PollChanged));
        Facts(cluster.Bus).Single().ShouldBe(new PollVoteTaken("b/o/c/poll#an", 1));
        cluster.Bus.Taken.Select(m => m.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Nothing_is_published_that_is_not_stored()
    {
        await using var cluster = await PollCluster.Start();
        cluster.Store.BeforeWrite = _ => throw new IOException("no space left on device");
        await Should.ThrowAsync<Exception>(cluster.Poll().Vote("an", true));
        cluster.Store.BeforeWrite = _ => Task.CompletedTask;
        await cluster.Poll().Vote("bình", true);
        await cluster.Bus.Until(bus => !Facts(bus).IsEmpty());
        Facts(cluster.Bus).Select(f => f.Vote).ShouldBe(["b/o/c/poll#bình"]);
    }

    [Fact]
    public async Task Control_publishing_first_tells_of_a_vote_that_nobody_has()
    {
        await using var cluster = await PollCluster.Start();
        cluster.Store.BeforeWrite = _ => throw new IOException("no space left on device");
        await cluster.Hasty().Vote("an", true);
        Facts(cluster.Bus).ShouldHaveSingleItem();
        cluster.Store.Find("b/o/c/hasty").ShouldBeNull();
    }

    [Fact]
    public async Task A_dead_bus_delays_and_loses_nothing()
    {
        await using var cluster = await PollCluster.Start();
        cluster.Bus.IsDead = true;
        (await cluster.Poll().Vote("an", true)).IsRefused.ShouldBeFalse();
        await cluster.Bus.Until(bus => bus.Refused > 0);
        await cluster.Poll().Deactivate();
        cluster.Store.Find("b/o/c/poll")!.Outbox.Length.ShouldBe(1);
        cluster.Bus.IsDead = false;
        await cluster.Poll().Voters(); // whoever wakes it: a call, or the reminder
        await cluster.Bus.Until(bus => !Facts(bus).IsEmpty());
        Facts(cluster.Bus).ShouldBe([new PollVoteTaken("b/o/c/poll#an", 1)]);
    }

    [Fact]
    public async Task Control_without_an_outbox_a_dead_bus_loses_the_vote()
    {
        await using var cluster = await PollCluster.Start();
        cluster.Bus.IsDead = true;
        await cluster.Hasty().Vote("an", true);
        await cluster.Hasty().Deactivate();
        cluster.Bus.IsDead = false;
        await cluster.Hasty().Voters();
        Facts(cluster.Bus).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_lost_is_sent_again_on_request()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        await cluster.Bus.Until(bus => bus.Taken.Any(m => m.Message is PollChanged));
        var before = cluster.Bus.Taken.Count;
        (await cluster.Poll().Resend()).ShouldBe(1);
        cluster.Bus.Taken.Skip(before).Select(m => m.Message).ShouldContain(new PollChanged("b/o/c/poll", 1));
    }

    private static PollVoteTaken[] Facts(RecordedBus bus) => [.. bus.Taken.Select(m => m.Message).OfType<PollVoteTaken>()];
}

file static class Emptiness
{
    public static bool IsEmpty<T>(this T[] items) => items.Length == 0;
}
