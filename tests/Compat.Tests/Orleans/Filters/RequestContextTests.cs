using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Filters;

public sealed class RequestContextTests(OneCluster one) : IClassFixture<OneCluster>
{
    private IContextGrain Grain => one.Grains.GetGrain<IContextGrain>("context/a");

    [Fact]
    public async Task Values_travel_with_a_call_and_with_the_calls_it_makes()
    {
        RequestContext.Set("who", "an");
        (await Grain.Read("who")).ShouldBe("an");
        (await Grain.ReadThrough("context/b", "who")).ShouldBe("an");
    }

    [Fact]
    public async Task What_the_grain_sets_stays_with_the_grains_call()
    {
        RequestContext.Set("who", "an");
        await Grain.Write("who", "binh");
        RequestContext.Get("who").ShouldBe("an");
        RequestContext.Clear();
        (await Grain.Read("who")).ShouldBeNull("the next call starts without it");
    }

    [Fact]
    public async Task Two_callers_do_not_see_each_others_values()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () =>
        {
            RequestContext.Set("who", $"caller {i}");
            return (await Grain.Read("who")) == $"caller {i}";
        })));
        answers.ShouldAllBe(same => same);
    }

    [Fact]
    public async Task Other_flowing_values_do_not_cross()
    {
        ContextGrain.Local.Value = "mine";
        (await Grain.ReadLocal()).ShouldBeNull();
    }

    [Fact]
    public void A_value_can_be_taken_away()
    {
        RequestContext.Set("a", 1);
        RequestContext.Keys.ShouldContain("a");
        RequestContext.Remove("a").ShouldBeTrue();
        RequestContext.Remove("a").ShouldBeFalse();
        RequestContext.Get("a").ShouldBeNull();
    }
}

internal interface IContextGrain : IGrainWithStringKey
{
    Task<string?> Read(string key);

    Task<string?> ReadThrough(string other, string key);

    Task Write(string key, string value);

    Task<string?> ReadLocal();
}

internal sealed class ContextGrain : Grain, IContextGrain
{
    public static readonly AsyncLocal<string?> Local = new();

    public async Task<string?> Read(string key)
    {
        await Task.Yield();
        return (string?)RequestContext.Get(key);
    }

    public Task<string?> ReadThrough(string other, string key) =>
        GrainFactory.GetGrain<IContextGrain>(other).Read(key);

    public Task Write(string key, string value)
    {
        RequestContext.Set(key, value);
        return Task.CompletedTask;
    }

    public Task<string?> ReadLocal() => Task.FromResult(Local.Value);
}
