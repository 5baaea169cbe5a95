using System.Runtime.CompilerServices;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Serialization;
using Orleans.Utilities;

namespace ChiBo.Compat.Tests.Orleans.Observers;

public sealed class ObserverTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Fact]
    public async Task An_observer_hears_what_the_grain_tells_in_order()
    {
        var listener = new Listener();
        var reference = one.Grains.CreateObjectReference<IListener>(listener);
        var grain = one.Grains.GetGrain<ITellerGrain>("observers/order");
        await grain.Subscribe(reference);
        for (var i = 0; i < 100; i++)
        {
            await grain.Tell($"news {i}");
        }

        await Soon.Until(() => listener.Heard.Count == 100);
        listener.Heard.ShouldBe(Enumerable.Range(0, 100).Select(i => $"news {i}"));
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task An_observer_can_be_asked_and_its_fault_comes_back()
    {
        var listener = new Listener();
        var reference = one.Grains.CreateObjectReference<IListener>(listener);
        var grain = one.Grains.GetGrain<ITellerGrain>("observers/ask");
        await grain.Subscribe(reference);
        (await grain.AskAll("a")).ShouldBe(["heard a"]);
        await Should.ThrowAsync<InvalidOperationException>(reference.Ask("fail"));
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task A_deleted_reference_reaches_nobody_and_the_grain_forgets_it()
    {
        var listener = new Listener();
        var reference = one.Grains.CreateObjectReference<IListener>(listener);
        var grain = one.Grains.GetGrain<ITellerGrain>("observers/deleted");
        await grain.Subscribe(reference);
        one.Grains.DeleteObjectReference<IListener>(reference);
        await Should.ThrowAsync<ClientNotAvailableException>(reference.Ask("a"));
        (await grain.AskAll("a")).ShouldBeEmpty();
        (await grain.Count()).ShouldBe(0);
        Should.Throw<ArgumentException>(() => one.Grains.DeleteObjectReference<IListener>(reference));
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task An_observer_nobody_keeps_alive_is_gone()
    {
        var reference = Forgotten();
        for (var i = 0; i < 10; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        await Should.ThrowAsync<ClientNotAvailableException>(reference.Ask("a"));
    }

    [Fact]
    public async Task The_object_itself_does_not_cross() =>
        (await Should.ThrowAsync<CodecNotFoundException>(
            one.Grains.GetGrain<ITellerGrain>("observers/object").Subscribe(new Listener())))
            .Message.ShouldContain("CreateObjectReference");

    [Fact]
    public async Task An_observer_may_call_the_grain_that_tells_it()
    {
        var grain = one.Grains.GetGrain<ITellerGrain>("observers/back");
        var listener = new Listener { OnNews = async _ => await grain.Count() };
        await grain.Subscribe(one.Grains.CreateObjectReference<IListener>(listener));
        await grain.Tell("a");
        await Soon.Until(() => listener.Heard.Count == 1);
        GC.KeepAlive(listener);
    }

    [Fact]
    public void Subscriptions_expire_unless_they_are_renewed()
    {
        var now = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        var manager = new ObserverManager<string, Listener>(TimeSpan.FromMinutes(5), NullLogger.Instance)
        {
            GetDateTime = () => now,
        };
        var (one, two) = (new Listener(), new Listener());
        manager.Subscribe("one", one);
        manager.Subscribe("two", two);
        now += TimeSpan.FromMinutes(4);
        manager.Subscribe("two", two);
        now += TimeSpan.FromMinutes(2);
        manager.Notify(listener => listener.News("late"));
        one.Heard.ShouldBeEmpty();
        two.Heard.ShouldBe(["late"]);
        manager.Count.ShouldBe(1);
        manager.Notify(_ => throw new InvalidOperationException(), listener => listener == two);
        manager.Count.ShouldBe(0, "an observer that fails is dropped");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IListener Forgotten() => one.Grains.CreateObjectReference<IListener>(new Listener());
}

internal interface IListener : IGrainObserver
{
    void News(string news);

    [OneWay]
    Task Whisper(string news);

    Task<string> Ask(string question);
}

internal sealed class Listener : IListener
{
    private readonly List<string> heard = [];

    public Func<string, Task>? OnNews { get; init; }

    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (heard)
            {
                return [.. heard];
            }
        }
    }

    public void News(string news)
    {
        OnNews?.Invoke(news).ContinueWith(_ => Add(news), TaskScheduler.Default);
        if (OnNews is null)
        {
            Add(news);
        }
    }

    public Task Whisper(string news)
    {
        Add(news);
        throw new InvalidOperationException("nobody hears this");
    }

    public Task<string> Ask(string question) => question == "fail"
        ? throw new InvalidOperationException(question)
        : Task.FromResult($"heard {question}");

    private void Add(string news)
    {
        lock (heard)
        {
            heard.Add(news);
        }
    }
}

internal interface ITellerGrain : IGrainWithStringKey
{
    Task Subscribe(IListener listener);

    Task Tell(string news);

    Task<List<string>> AskAll(string question);

    Task<int> Count();
}

internal sealed class TellerGrain : Grain, ITellerGrain
{
    private readonly ObserverManager<IListener> listeners = new(TimeSpan.FromMinutes(5), NullLogger.Instance);

    public Task Subscribe(IListener listener)
    {
        listeners.Subscribe(listener, listener);
        return Task.CompletedTask;
    }

    public Task Tell(string news)
    {
        listeners.Notify(listener => listener.News(news));
        return Task.CompletedTask;
    }

    public async Task<List<string>> AskAll(string question)
    {
        var answers = new List<string>();
        await listeners.Notify(async listener => answers.Add(await listener.Ask(question)));
        return answers;
    }

    public Task<int> Count() => Task.FromResult(listeners.Count);
}
