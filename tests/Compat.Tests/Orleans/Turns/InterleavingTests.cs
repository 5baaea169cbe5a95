using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Concurrency;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization.Invocation;

namespace ChiBo.Compat.Tests.Orleans.Turns;

public sealed class InterleavingTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Fact]
    public async Task A_second_call_waits_for_the_first()
    {
        var grain = one.Grains.GetGrain<IStrictGrain>("i/strict");
        var first = grain.Enter("i/strict/1");
        var second = grain.Enter("i/strict/2");
        await Soon.Until(() => Journal.Of("i/strict").Count == 1);
        Signals.Open("i/strict/2");
        (await Soon.Within(grain.Peek())).ShouldBe(1, "an always-interleaving call sees only the first inside");
        Signals.Open("i/strict/1");
        await Soon.Within(Task.WhenAll(first, second));
        Journal.Of("i/strict").ShouldBe(["in i/strict/1", "out i/strict/1", "in i/strict/2", "out i/strict/2"]);
    }

    [Fact]
    public async Task A_reentrant_grain_lets_the_second_in()
    {
        var grain = one.Grains.GetGrain<IReentrantOneGrain>("i/reentrant");
        var first = grain.Enter("i/reentrant/1");
        var second = grain.Enter("i/reentrant/2");
        Signals.Open("i/reentrant/2");
        await Soon.Within(second);
        first.IsCompleted.ShouldBeFalse();
        Signals.Open("i/reentrant/1");
        await Soon.Within(first);
    }

    [Fact]
    public async Task Readers_run_together_and_a_writer_alone()
    {
        var grain = one.Grains.GetGrain<IStrictGrain>("i/readers");
        var firstReader = grain.Read("i/readers/1");
        var secondReader = grain.Read("i/readers/2");
        await Soon.Until(() => Journal.Of("i/readers").Count == 2);
        var writer = grain.Enter("i/readers/3");
        Signals.Open("i/readers/3");
        Signals.Open("i/readers/2");
        await Soon.Within(secondReader);
        (await grain.Peek()).ShouldBe(1);
        writer.IsCompleted.ShouldBeFalse("one reader is still inside");
        Signals.Open("i/readers/1");
        await Soon.Within(Task.WhenAll(firstReader, writer));
        Journal.Of("i/readers").Skip(4).ShouldBe(["in i/readers/3", "out i/readers/3"]);
    }

    [Fact]
    public async Task The_grain_class_may_decide_by_the_arguments()
    {
        var grain = one.Grains.GetGrain<IChoosyGrain>("i/choosy");
        var first = grain.Enter("i/choosy/1");
        var refused = grain.Enter("i/choosy/2");
        var allowed = grain.Enter("free i/choosy/3");
        Signals.Open("i/choosy/2");
        Signals.Open("free i/choosy/3");
        await Soon.Within(allowed);
        first.IsCompleted.ShouldBeFalse();
        refused.IsCompleted.ShouldBeFalse();
        Signals.Open("i/choosy/1");
        await Soon.Within(Task.WhenAll(first, refused));
    }

    [Fact]
    public async Task A_circle_of_calls_ends_in_a_timeout()
    {
        await using var cluster = await Clusters.Start(
            silo => silo.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromMilliseconds(300)));
        var grain = cluster.Client.GetGrain<IStrictGrain>("i/circle");
        await Should.ThrowAsync<TimeoutException>(Soon.Within(grain.CallMyself()));
        (await Soon.Within(grain.CallMyselfInterleaved())).ShouldBe(1);
    }

    [Fact]
    public async Task A_call_nobody_waits_for_any_more_does_not_start()
    {
        await using var cluster = await Clusters.Start(
            silo => silo.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromMilliseconds(200)));
        var grain = cluster.Client.GetGrain<IStrictGrain>("i/expired");
        var first = grain.Enter("i/expired/1");
        var late = grain.Enter("i/expired/2");
        await Should.ThrowAsync<TimeoutException>(Soon.Within(first));
        await Should.ThrowAsync<TimeoutException>(Soon.Within(late));
        Signals.Open("i/expired/1");
        await Soon.Within(grain.Add());
        Journal.Of("i/expired").ShouldBe(["in i/expired/1", "out i/expired/1"]);
    }

    [Fact]
    public async Task Stateless_workers_share_the_calls_of_a_key()
    {
        var grain = one.Grains.GetGrain<IWorkerGrain>("i/workers");
        var calls = Enumerable.Range(1, 3).Select(i => grain.Enter($"i/workers/{i}")).ToList();
        await Soon.Until(() => Journal.Of("i/workers").Count == 2);
        Signals.Open("i/workers/1");
        Signals.Open("i/workers/2");
        Signals.Open("i/workers/3");
        var ids = await Soon.Within(Task.WhenAll(calls));
        ids.Distinct().Count().ShouldBe(2, "the class allows two workers");
    }
}

internal interface IStrictGrain : IGrainWithStringKey
{
    Task Enter(string signal);

    [ReadOnly]
    Task Read(string signal);

    [AlwaysInterleave]
    Task<int> Peek();

    Task Add();

    Task CallMyself();

    Task<int> CallMyselfInterleaved();
}

internal sealed class StrictGrain : Grain, IStrictGrain
{
    private int inside;

    public async Task Enter(string signal)
    {
        inside++;
        Journal.Note(this.GetPrimaryKeyString(), $"in {signal}");
        await Signals.Wait(signal);
        Journal.Note(this.GetPrimaryKeyString(), $"out {signal}");
        inside--;
    }

    public Task Read(string signal) => Enter(signal);

    public Task<int> Peek() => Task.FromResult(inside);

    public Task Add() => Task.CompletedTask;

    public Task CallMyself() => GrainFactory.GetGrain<IStrictGrain>(this.GetPrimaryKeyString()).Add();

    public async Task<int> CallMyselfInterleaved()
    {
        inside++;
        var seen = await GrainFactory.GetGrain<IStrictGrain>(this.GetPrimaryKeyString()).Peek();
        inside--;
        return seen;
    }
}

internal interface IReentrantOneGrain : IGrainWithStringKey
{
    Task Enter(string signal);
}

[Reentrant]
internal sealed class ReentrantOneGrain : Grain, IReentrantOneGrain
{
    public Task Enter(string signal) => Signals.Wait(signal);
}

internal interface IChoosyGrain : IGrainWithStringKey
{
    Task Enter(string signal);
}

[MayInterleave(nameof(IsFree))]
internal sealed class ChoosyGrain : Grain, IChoosyGrain
{
    public static bool IsFree(IInvokable call) =>
        call.GetArgument(0) is string signal && signal.StartsWith("free", StringComparison.Ordinal);

    public Task Enter(string signal) => Signals.Wait(signal);
}

internal interface IWorkerGrain : IGrainWithStringKey
{
    Task<Guid> Enter(string signal);
}

[StatelessWorker(2)]
internal sealed class WorkerGrain : Grain, IWorkerGrain
{
    private readonly Guid id = Guid.NewGuid();

    public async Task<Guid> Enter(string signal)
    {
        Journal.Note(this.GetPrimaryKeyString(), signal);
        await Signals.Wait(signal);
        return id;
    }
}
