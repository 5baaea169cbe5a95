using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Life;

public sealed class CollectionTests
{
    [Fact]
    public async Task Idle_grains_are_collected_at_their_age_and_used_ones_stay()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var idle = cluster.Client.GetGrain<ILivingGrain>("collect/idle");
        var used = cluster.Client.GetGrain<ILivingGrain>("collect/used");
        await idle.Touch();
        await used.Touch();
        time.Advance(TimeSpan.FromMinutes(10));
        await used.Touch();
        time.Advance(TimeSpan.FromMinutes(6));
        await Soon.Until(() => Journal.Of("collect/idle").Contains("disposed"));
        Journal.Of("collect/idle").ShouldContain("asleep ActivationIdle");
        cluster.TryGetGrainContext(used.GetGrainId(), out _).ShouldBeTrue();
        time.Advance(TimeSpan.FromMinutes(10));
        await Soon.Until(() => Journal.Of("collect/used").Contains("disposed"));
    }

    [Fact]
    public async Task A_busy_grain_is_not_collected()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(
            silo => silo.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromHours(9)), time);
        var busy = cluster.Client.GetGrain<ILivingGrain>("collect/busy");
        var call = busy.WaitFor("collect/busy/go");
        await Soon.Until(() => Journal.Of("collect/busy").Contains("inside"));
        time.Advance(TimeSpan.FromMinutes(40));
        Signals.Open("collect/busy/go");
        await Soon.Within(call);
        Journal.Of("collect/busy").ShouldNotContain("disposed");
    }

    [Fact]
    public async Task A_class_may_have_its_own_age_or_none()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(
            silo => silo.Configure<GrainCollectionOptions>(o =>
                o.ClassSpecificCollectionAge[typeof(NapGrain).FullName!] = TimeSpan.FromMinutes(3)),
            time);
        var nap = cluster.Client.GetGrain<INapGrain>("collect/nap");
        var awake = cluster.Client.GetGrain<IAwakeGrain>("collect/awake");
        var lasting = cluster.Client.GetGrain<ILastingGrain>("collect/lasting");
        await Task.WhenAll(nap.Touch(), awake.Touch(), lasting.Touch());
        time.Advance(TimeSpan.FromMinutes(5));
        await Soon.Until(() => !cluster.TryGetGrainContext(nap.GetGrainId(), out _));
        time.Advance(TimeSpan.FromHours(2));
        cluster.TryGetGrainContext(awake.GetGrainId(), out _).ShouldBeTrue();
        cluster.TryGetGrainContext(lasting.GetGrainId(), out _).ShouldBeTrue("the attribute says three hours");
        time.Advance(TimeSpan.FromHours(2));
        await Soon.Until(() => !cluster.TryGetGrainContext(lasting.GetGrainId(), out _));
    }

    [Fact]
    public async Task A_grain_may_put_off_its_collection()
    {
        var time = new ManualTime();
        await using var cluster = await Clusters.Start(time: time);
        var grain = cluster.Client.GetGrain<INapGrain>("collect/put-off");
        await grain.StayFor(TimeSpan.FromHours(1));
        time.Advance(TimeSpan.FromMinutes(50));
        cluster.TryGetGrainContext(grain.GetGrainId(), out _).ShouldBeTrue();
        time.Advance(TimeSpan.FromMinutes(12));
        await Soon.Until(() => !cluster.TryGetGrainContext(grain.GetGrainId(), out _));
    }

    [Fact]
    public async Task An_age_that_is_not_longer_than_a_minute_is_refused()
    {
        var fault = await Should.ThrowAsync<OrleansConfigurationException>(Clusters.Start(
            silo => silo.Configure<GrainCollectionOptions>(o => o.CollectionAge = TimeSpan.FromMinutes(1))));
        fault.Message.ShouldContain("one minute");
    }

    [Fact]
    public async Task Ten_thousand_idle_grains_are_light()
    {
        await using var cluster = await Clusters.Start();
        await cluster.Client.GetGrain<INapGrain>("collect/warm").Touch();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 10_000; i++)
        {
            await cluster.Client.GetGrain<INapGrain>($"collect/light/{i}").Touch();
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / 10_000;
        each.ShouldBeInRange(100, 3000);
    }
}

internal interface INapGrain : IGrainWithStringKey
{
    Task Touch();

    Task StayFor(TimeSpan time);
}

internal sealed class NapGrain : Grain, INapGrain
{
    public Task Touch() => Task.CompletedTask;

    public Task StayFor(TimeSpan time)
    {
        DelayDeactivation(time);
        return Task.CompletedTask;
    }
}

internal interface IAwakeGrain : IGrainWithStringKey
{
    Task Touch();
}

[KeepAlive]
internal sealed class AwakeGrain : Grain, IAwakeGrain
{
    public Task Touch() => Task.CompletedTask;
}

internal interface ILastingGrain : IGrainWithStringKey
{
    Task Touch();
}

[CollectionAgeLimit(Hours = 3)]
internal sealed class LastingGrain : Grain, ILastingGrain
{
    public Task Touch() => Task.CompletedTask;
}
