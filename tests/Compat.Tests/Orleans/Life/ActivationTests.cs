using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Life;

public sealed class ActivationTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Fact]
    public async Task The_first_call_wakes_a_grain_once()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/once");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => grain.Touch()));
        Journal.Of("life/once").Count(entry => entry == "awake").ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_awakening_fails_the_call_and_the_next_call_tries_again()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/fails-once");
        (await Should.ThrowAsync<InvalidOperationException>(grain.Touch())).Message.ShouldBe("not today");
        await grain.Touch();
        Journal.Of("life/fails-once").ShouldBe(["awake", "disposed", "awake"]);
    }

    [Fact]
    public async Task A_grain_that_steps_down_says_why_and_the_next_call_meets_a_new_one()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/steps-down");
        var first = await grain.Touch();
        await grain.StepDown();
        (await grain.Touch()).ShouldNotBe(first);
        Journal.Of("life/steps-down").ShouldBe(["awake", "asleep ApplicationRequested", "disposed", "awake"]);
    }

    [Fact]
    public async Task Whoever_waits_in_line_when_a_grain_steps_down_goes_to_the_next_activation()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/line");
        var first = await grain.Touch();
        var stepping = grain.StepDownAfter("life/line/go");
        var waiting = Enumerable.Range(0, 5).Select(_ => grain.Touch()).ToList();
        Signals.Open("life/line/go");
        await Soon.Within(stepping);
        var later = await Soon.Within(Task.WhenAll(waiting));
        later.Distinct().Count().ShouldBe(1);
        later[0].ShouldNotBe(first);
    }

    [Fact]
    public async Task The_runtime_lets_a_call_finish_before_the_grain_goes()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/finish");
        var call = grain.WaitFor("life/finish/go");
        await Soon.Until(() => Journal.Of("life/finish").Contains("inside"));
        var gone = one.Cluster.DeactivateAsync(grain);
        gone.IsCompleted.ShouldBeFalse();
        Signals.Open("life/finish/go");
        await Soon.Within(Task.WhenAll(call, gone));
        Journal.Of("life/finish").ShouldBe(["awake", "inside", "outside", "asleep RuntimeRequested", "disposed"]);
    }

    [Fact]
    public async Task A_grain_that_fails_while_stepping_down_is_gone_all_the_same()
    {
        var grain = one.Grains.GetGrain<ILivingGrain>("life/fails-asleep");
        var first = await grain.Touch();
        await grain.StepDown();
        (await grain.Touch()).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_grain_that_steps_down_at_every_awakening_turns_its_callers_away() =>
        await Should.ThrowAsync<OrleansMessageRejectionException>(
            Soon.Within(one.Grains.GetGrain<ILivingGrain>("life/never-stays").Touch()));

    [Fact]
    public async Task When_the_silo_stops_every_grain_steps_down()
    {
        await using var cluster = await Clusters.Start();
        for (var i = 0; i < 50; i++)
        {
            await cluster.Client.GetGrain<ILivingGrain>($"life/stop/{i}").Touch();
        }

        var busy = cluster.Client.GetGrain<ILivingGrain>("life/stop/0").WaitFor("life/stop/go");
        await Soon.Until(() => Journal.Of("life/stop/0").Contains("inside"));
        var stop = cluster.StopAllSilosAsync();
        stop.IsCompleted.ShouldBeFalse();
        Signals.Open("life/stop/go");
        await Soon.Within(stop);
        await Soon.Within(busy);
        for (var i = 0; i < 50; i++)
        {
            Journal.Of($"life/stop/{i}").ShouldContain("asleep ShuttingDown");
        }
    }

    [Fact]
    public async Task A_silo_that_has_stopped_takes_no_calls()
    {
        await using var cluster = await Clusters.Start();
        var factory = (IGrainFactory)cluster.GetSiloServiceProvider().GetService(typeof(IGrainFactory))!;
        var grain = factory.GetGrain<ILivingGrain>("life/after");
        await grain.Touch();
        await cluster.StopAllSilosAsync();
        await Should.ThrowAsync<SiloUnavailableException>(grain.Touch());
    }

    [Fact]
    public async Task A_silo_that_starts_again_serves_the_same_references()
    {
        await using var cluster = await Clusters.Start();
        var grain = cluster.Client.GetGrain<ILivingGrain>("life/restart");
        var first = await grain.Touch();
        await cluster.RestartSiloAsync(cluster.Silos[0]);
        (await grain.Touch()).ShouldNotBe(first);
    }
}

internal interface ILivingGrain : IGrainWithStringKey
{
    Task<Guid> Touch();

    Task StepDown();

    Task StepDownAfter(string signal);

    Task WaitFor(string signal);
}

internal sealed class LivingGrain : Grain, ILivingGrain, IDisposable
{
    private readonly Guid id = Guid.NewGuid();

    private string Key => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Journal.Note(Key, "awake");
        if (Key.EndsWith("never-stays", StringComparison.Ordinal))
        {
            DeactivateOnIdle();
        }

        return Key.EndsWith("fails-once", StringComparison.Ordinal) && Journal.Of(Key).Count == 1
            ? throw new InvalidOperationException("not today")
            : Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Journal.Note(Key, $"asleep {reason.ReasonCode}");
        if (Key.EndsWith("fails-asleep", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("bad dream");
        }
    }

    public Task<Guid> Touch() => Task.FromResult(id);

    public Task StepDown()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task StepDownAfter(string signal)
    {
        DeactivateOnIdle();
        await Signals.Wait(signal);
    }

    public async Task WaitFor(string signal)
    {
        Journal.Note(Key, "inside");
        await Signals.Wait(signal);
        Journal.Note(Key, "outside");
    }

    public void Dispose() => Journal.Note(Key, "disposed");
}
