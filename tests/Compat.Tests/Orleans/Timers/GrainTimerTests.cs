using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Timers;

public sealed class GrainTimerTests
{
    [Fact]
    public async Task A_timer_ticks_at_its_due_time_and_then_at_its_period()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<ITickingGrain>("timers/period");
        await grain.Start(new Ticking(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5)));
        time.Advance(TimeSpan.FromSeconds(9));
        (await grain.Ticks()).ShouldBe(0);
        for (var i = 1; i <= 3; i++)
        {
            time.Advance(TimeSpan.FromSeconds(i == 1 ? 1 : 5));
            var expected = i;
            await Soon.Until(() => Journal.Of("timers/period").Count == expected);
            await Settled(grain);
        }

        await grain.Stop();
        time.Advance(TimeSpan.FromMinutes(1));
        (await grain.Ticks()).ShouldBe(3);
    }

    [Fact]
    public async Task A_tick_waits_its_turn_like_a_call()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<ITickingGrain>("timers/turn");
        await grain.Start(new Ticking(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan));
        var call = grain.Enter("timers/turn/go");
        await Soon.Until(() => Journal.Of("timers/turn").Contains("inside"));
        time.Advance(TimeSpan.FromSeconds(1));
        (await grain.TicksNow()).ShouldBe(0);
        Signals.Open("timers/turn/go");
        await Soon.Within(call);
        await Soon.Until(() => Journal.Of("timers/turn").Contains("tick"));
        Journal.Of("timers/turn").ShouldBe(["inside", "outside", "tick"]);
    }

    [Fact]
    public async Task An_interleaving_tick_does_not_wait()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<ITickingGrain>("timers/interleaved");
        await grain.Start(new Ticking(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan) { Interleave = true });
        var call = grain.Enter("timers/interleaved/go");
        await Soon.Until(() => Journal.Of("timers/interleaved").Contains("inside"));
        time.Advance(TimeSpan.FromSeconds(1));
        await Soon.Until(() => Journal.Of("timers/interleaved").Contains("tick"));
        call.IsCompleted.ShouldBeFalse();
        Signals.Open("timers/interleaved/go");
        await Soon.Within(call);
    }

    [Fact]
    public async Task Ticks_keep_a_grain_alive_only_if_asked_to()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var kept = cluster.Client.GetGrain<ITickingGrain>("timers/kept");
        var left = cluster.Client.GetGrain<ITickingGrain>("timers/left");
        await kept.Start(new Ticking(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)) { KeepAlive = true });
        await left.Start(new Ticking(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)));
        for (var i = 0; i < 30; i++)
        {
            var before = Journal.Of("timers/kept").Count;
            time.Advance(TimeSpan.FromMinutes(1));
            var moved = TimeProvider.System.GetTimestamp();
            await Soon.Until(() =>
            {
                if (Journal.Of("timers/kept").Count > before) return true;
                if (TimeProvider.System.GetElapsedTime(moved) < TimeSpan.FromMilliseconds(200)) return false;
                time.Advance(TimeSpan.FromMinutes(1)); // the timer was set again only after the clock had moved on
                moved = TimeProvider.System.GetTimestamp();
                return false;
            });
            await Soon.Until(() => cluster.TryGetGrainContext(kept.GetGrainId(), out _));
        }

        await Soon.Until(() => !cluster.TryGetGrainContext(left.GetGrainId(), out _));
        cluster.TryGetGrainContext(kept.GetGrainId(), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_failing_tick_is_followed_by_the_next()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<ITickingGrain>("timers/failing");
        await grain.Start(new Ticking(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)) { Fails = true });
        for (var i = 1; i <= 3; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            var expected = i;
            await Soon.Until(() => Journal.Of("timers/failing").Count == expected);
            await Settled(grain);
        }
    }

    [Fact]
    public async Task A_grain_that_is_gone_ticks_no_more()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<ITickingGrain>("timers/gone");
        await grain.Start(new Ticking(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)));
        await cluster.DeactivateAsync(grain);
        time.Advance(TimeSpan.FromMinutes(1));
        (await grain.Ticks()).ShouldBe(0);
        Journal.Of("timers/gone").ShouldBeEmpty();
    }

    // a call behind the tick: when it answers, the tick is over and the timer is set again
    private static Task Settled(ITickingGrain grain) => grain.Ticks();
}

[GenerateSerializer]
internal sealed record Ticking(TimeSpan Due, TimeSpan Period)
{
    [Id(0)]
    public bool Interleave { get; init; }

    [Id(1)]
    public bool KeepAlive { get; init; }

    [Id(2)]
    public bool Fails { get; init; }
}

internal interface ITickingGrain : IGrainWithStringKey
{
    Task Start(Ticking ticking);

    Task Stop();

    Task Enter(string signal);

    Task<int> Ticks();

    [AlwaysInterleave]
    Task<int> TicksNow();
}

internal sealed class TickingGrain : Grain, ITickingGrain
{
    private IGrainTimer? timer;
    private int ticks;

    public Task Start(Ticking ticking)
    {
        timer = this.RegisterGrainTimer(
            (fails, _) => Tick(fails), ticking.Fails,
            new GrainTimerCreationOptions(ticking.Due, ticking.Period)
            {
                Interleave = ticking.Interleave,
                KeepAlive = ticking.KeepAlive,
            });
        return Task.CompletedTask;
    }

    public Task Stop()
    {
        timer!.Dispose();
        return Task.CompletedTask;
    }

    public async Task Enter(string signal)
    {
        Journal.Note(this.GetPrimaryKeyString(), "inside");
        await Signals.Wait(signal);
        Journal.Note(this.GetPrimaryKeyString(), "outside");
    }

    public Task<int> Ticks() => Task.FromResult(ticks);

    public Task<int> TicksNow() => Task.FromResult(ticks);

    private async Task Tick(bool fails)
    {
        ticks++;
        Journal.Note(this.GetPrimaryKeyString(), "tick");
        await Task.Yield();
        if (fails)
        {
            throw new InvalidOperationException("a bad tick");
        }
    }
}
