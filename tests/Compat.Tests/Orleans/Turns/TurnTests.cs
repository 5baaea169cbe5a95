using System.Diagnostics;
using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Turns;

public sealed class TurnTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Fact]
    public async Task Sixty_four_callers_are_served_one_after_another()
    {
        var grain = one.Grains.GetGrain<ICounterGrain>("turns/64");
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                await grain.AddSlowly();
            }
        })));

        (await grain.Value()).ShouldBe(64 * 50);
        (await grain.MostAtOnce()).ShouldBe(1);
    }

    [Fact]
    public async Task Calls_of_one_caller_arrive_in_their_order()
    {
        var grain = one.Grains.GetGrain<ICounterGrain>("turns/order");
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => grain.Append(i)));
        (await grain.Appended()).ShouldBe(Enumerable.Range(0, 500));
    }

    [Fact]
    public async Task What_a_turn_awaits_comes_back_to_the_activation()
    {
        var grain = one.Grains.GetGrain<ICounterGrain>("turns/back");
        (await grain.StaysHome(configureAwait: true)).ShouldBeTrue();
        (await grain.StaysHome(configureAwait: false)).ShouldBeFalse();
    }

    [Fact]
    public async Task Different_grains_run_side_by_side()
    {
        var first = one.Grains.GetGrain<ICounterGrain>("turns/side/1").WaitFor("turns/side");
        await Soon.Within(one.Grains.GetGrain<ICounterGrain>("turns/side/2").AddSlowly());
        first.IsCompleted.ShouldBeFalse();
        Signals.Open("turns/side");
        await Soon.Within(first);
    }

    [Fact]
    public async Task Methods_of_a_closed_generic_interface_are_called_like_any_other()
    {
        var grain = one.Grains.GetGrain<IBoxOfTextGrain>("turns/box");
        await grain.Put("a");
        (await grain.Take()).ShouldBe("a");
        (await grain.AsReference<IBoxGrain<string>>().Take()).ShouldBe("a");
    }

    [Fact]
    public async Task Activities_flow_to_the_grain_when_asked_to()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddActivityPropagation());
        using var activity = new Activity("caller").Start();
        var grains = (IGrainFactory)cluster.GetSiloServiceProvider().GetService(typeof(IGrainFactory))!;
        (await grains.GetGrain<ICounterGrain>("turns/activity").Trace()).ShouldBe(activity.TraceId.ToString());
        (await one.Grains.GetGrain<ICounterGrain>("turns/no-activity").Trace()).ShouldBeNull();
    }

    [Fact]
    public async Task Results_come_in_every_wrapping()
    {
        var grain = one.Grains.GetGrain<ICounterGrain>("turns/wrapping");
        (await grain.Value()).ShouldBe(0);
        (await grain.ValueOfValueTask()).ShouldBe(42);
        await grain.PlainValueTask();
        await grain.AddSlowly();
    }
}

internal interface ICounterGrain : IGrainWithStringKey
{
    Task AddSlowly();

    Task<int> Value();

    Task<int> MostAtOnce();

    Task Append(int number);

    Task<List<int>> Appended();

    Task<bool> StaysHome(bool configureAwait);

    Task WaitFor(string signal);

    ValueTask<int> ValueOfValueTask();

    ValueTask PlainValueTask();

    Task<string?> Trace();
}

internal sealed class CounterGrain : Grain, ICounterGrain
{
    private readonly List<int> appended = [];
    private int value;
    private int inside;
    private int most;

    public async Task AddSlowly()
    {
        most = Math.Max(most, ++inside);
        var before = value;
        await Task.Yield();
        await Task.Run(static () => { });
        value = before + 1;
        inside--;
    }

    public Task<int> Value() => Task.FromResult(value);

    public Task<int> MostAtOnce() => Task.FromResult(most);

    public async Task Append(int number)
    {
        await Task.Yield();
        appended.Add(number);
    }

    public Task<List<int>> Appended() => Task.FromResult(appended);

    public async Task<bool> StaysHome(bool configureAwait)
    {
        var home = TaskScheduler.Current;
        home.ShouldNotBe(TaskScheduler.Default);
        await Task.Run(static () => { }).ConfigureAwait(
            ConfigureAwaitOptions.ForceYielding
            | (configureAwait ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None));
        return TaskScheduler.Current == home && ReferenceEquals(RuntimeContext.Current, GrainContext);
    }

    public Task WaitFor(string signal) => Signals.Wait(signal);

    public async ValueTask<int> ValueOfValueTask()
    {
        await Task.Yield();
        return 42;
    }

    public ValueTask PlainValueTask() => default;

    public Task<string?> Trace() => Task.FromResult(Activity.Current?.TraceId.ToString());
}

internal interface IBoxGrain<T> : IGrainWithStringKey
{
    Task Put(T value);

    Task<T?> Take();
}

internal interface IBoxOfTextGrain : IBoxGrain<string>;

internal sealed class BoxOfTextGrain : Grain, IBoxOfTextGrain
{
    private string? kept;

    public Task Put(string value)
    {
        kept = value;
        return Task.CompletedTask;
    }

    public Task<string?> Take() => Task.FromResult(kept);
}
