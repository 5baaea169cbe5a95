using System.Collections.Concurrent;
using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Concurrency;

namespace ChiBo.Compat.Tests.Orleans.Life;

public sealed class SteppingDownStressTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_call_is_lost_and_none_runs_on_two_activations_at_once(bool reentrant)
    {
        const int Callers = 16, Each = 400;
        var key = $"stress/{reentrant}";
        IFickleGrain grain = reentrant
            ? one.Grains.GetGrain<IReentrantFickleGrain>(key)
            : one.Grains.GetGrain<IStrictFickleGrain>(key);
        await Soon.Within(Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            for (var i = 0; i < Each; i++)
            {
                await grain.Work(stepDown: random.Next(12) == 0);
            }
        }))));

        var life = FickleLife.Of(key);
        life.Calls.ShouldBe(Callers * Each);
        life.Clashes.ShouldBe(0);
        life.Activations.ShouldBeGreaterThan(10, "the test must have made it step down often");
    }
}

internal sealed class FickleLife
{
    private static readonly ConcurrentDictionary<string, FickleLife> Known = new();
    private int calls;
    private int clashes;
    private int activations;
    private object? present;

    public int Calls => calls;

    public int Clashes => clashes;

    public int Activations => activations;

    public static FickleLife Of(string key) => Known.GetOrAdd(key, _ => new());

    public void Enter(object grain)
    {
        if (Interlocked.CompareExchange(ref present, grain, null) is not null)
        {
            Interlocked.Increment(ref clashes);
        }

        Interlocked.Increment(ref activations);
    }

    public void Called(object grain)
    {
        Interlocked.Increment(ref calls);
        if (!ReferenceEquals(Volatile.Read(ref present), grain))
        {
            Interlocked.Increment(ref clashes);
        }
    }

    public void Leave(object grain)
    {
        if (!ReferenceEquals(Interlocked.CompareExchange(ref present, null, grain), grain))
        {
            Interlocked.Increment(ref clashes);
        }
    }
}

internal interface IFickleGrain : IGrainWithStringKey
{
    Task Work(bool stepDown);
}

internal interface IStrictFickleGrain : IFickleGrain;

internal interface IReentrantFickleGrain : IFickleGrain;

internal abstract class FickleGrain : Grain
{
    private FickleLife Life => FickleLife.Of(this.GetPrimaryKeyString());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Life.Enter(this);
        await Task.Yield();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Life.Leave(this);
    }

    public async Task Work(bool stepDown)
    {
        Life.Called(this);
        if (stepDown)
        {
            DeactivateOnIdle();
        }

        await Task.Yield();
    }
}

internal sealed class StrictFickleGrain : FickleGrain, IStrictFickleGrain;

[Reentrant]
internal sealed class ReentrantFickleGrain : FickleGrain, IReentrantFickleGrain;
