using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Serialization;

namespace ChiBo.Compat.Tests.Orleans.Values;

public sealed class CodecTests(OneCluster one) : IClassFixture<OneCluster>
{
    private IEchoGrain Echo => one.Grains.GetGrain<IEchoGrain>("values/codecs");

    public static TheoryData<object, string> Refused => new()
    {
        { new Unmarked(), "no [GenerateSerializer]" },
        { new WithoutId { Lost = 1 }, "WithoutId.Lost has no [Id]" },
        { new TwiceTheSame(), "share [Id(0)]" },
        { new OfUnmarkedBase(), "base ChiBo.Compat.Tests.Orleans.Values.Unmarked" },
        { new HoldsUnmarked { Inner = [] }, "no [GenerateSerializer]" },
        { new MyList(), "no [GenerateSerializer]" },
        { new HoldsDelegate(), "cannot cross" },
        { new int[2, 2], "several dimensions" },
        { new Hidden(), "make it internal" },
        { Enumerable.Range(0, 3).Where(i => i > 0), "no [GenerateSerializer]" },
        { (IReadOnlyList<int>)[1, 2, 3], "no [GenerateSerializer]" },
        { new List<object> { new Unmarked() }, "no [GenerateSerializer]" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_real_packages_would_lose_or_refuse_fails_the_call(object value, string because) =>
        (await Should.ThrowAsync<CodecNotFoundException>(Echo.Same(value))).Message.ShouldContain(because);

    [Fact]
    public async Task A_method_with_such_a_type_fails_before_anything_is_sent()
    {
        var grain = one.Grains.GetGrain<IUnsendableGrain>("values/unsendable");
        (await Should.ThrowAsync<CodecNotFoundException>(grain.Take(null!))).Message.ShouldContain("Unmarked");
        await Should.ThrowAsync<CodecNotFoundException>(grain.Give());
        Journal.Of("values/unsendable").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_of_a_hidden_type_fails_the_call() =>
        (await Should.ThrowAsync<CodecNotFoundException>(
            one.Grains.GetGrain<IUnsendableGrain>("values/hidden-result").GiveHidden()))
            .Message.ShouldContain("Unmarked");

    [GenerateSerializer]
    private sealed class Hidden;
}

internal class Unmarked
{
    public int Number { get; set; }
}

[GenerateSerializer]
internal sealed class WithoutId
{
    [Id(0)]
    public int Kept { get; set; }

    public int Lost { get; set; }
}

[GenerateSerializer]
internal sealed class TwiceTheSame
{
    [Id(0)]
    public int One { get; set; }

    [Id(0)]
    public int Other { get; set; }
}

[GenerateSerializer]
internal sealed class OfUnmarkedBase : Unmarked;

[GenerateSerializer]
internal sealed class HoldsUnmarked
{
    [Id(0)]
    public List<Unmarked> Inner { get; set; } = [];
}

[GenerateSerializer]
internal sealed class HoldsDelegate
{
    [Id(0)]
    public Action? Then { get; set; }
}

internal sealed class MyList : List<int>;

internal interface IUnsendableGrain : IGrainWithStringKey
{
    Task Take(Unmarked value);

    Task<Unmarked> Give();

    Task<object> GiveHidden();
}

internal sealed class UnsendableGrain : Grain, IUnsendableGrain
{
    public Task Take(Unmarked value)
    {
        Journal.Note(this.GetPrimaryKeyString(), "took");
        return Task.CompletedTask;
    }

    public Task<Unmarked> Give()
    {
        Journal.Note(this.GetPrimaryKeyString(), "gave");
        return Task.FromResult(new Unmarked());
    }

    public Task<object> GiveHidden() => Task.FromResult<object>(new Unmarked());
}
