using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Serialization;

namespace ChiBo.Compat.Tests.Orleans.Values;

public sealed class ExceptionTests(OneCluster one) : IClassFixture<OneCluster>
{
    private IFailingGrain Grain => one.Grains.GetGrain<IFailingGrain>("values/failing");

    [Fact]
    public async Task An_exception_arrives_as_its_own_type()
    {
        (await Should.ThrowAsync<ArgumentOutOfRangeException>(Grain.Fail("range"))).ParamName.ShouldBe("range");
        (await Should.ThrowAsync<MarkedException>(Grain.Fail("marked"))).Code.ShouldBe(7);
        (await Should.ThrowAsync<InvalidOperationException>(Grain.Fail("at once"))).Message.ShouldBe("at once");
    }

    [Fact]
    public async Task An_exception_without_a_serializer_does_not_arrive()
    {
        var fault = await Should.ThrowAsync<CodecNotFoundException>(Grain.Fail("own"));
        fault.Message.ShouldContain(typeof(OwnException).FullName!);
        fault.Message.ShouldContain("of my own");
    }

    [Theory]
    [InlineData("caused by own")]
    [InlineData("several")]
    public async Task Nor_does_one_that_was_caused_by_such(string how) =>
        (await Should.ThrowAsync<CodecNotFoundException>(Grain.Fail(how))).Message.ShouldContain(typeof(OwnException).FullName!);

    [Fact]
    public async Task A_fault_ends_its_call_and_nothing_else()
    {
        await Should.ThrowAsync<Exception>(Grain.Fail("range"));
        await Grain.Fail("not at all");
    }
}

internal interface IFailingGrain : IGrainWithStringKey
{
    Task Fail(string how);
}

internal sealed class FailingGrain : Grain, IFailingGrain
{
    public Task Fail(string how) => how == "at once" ? throw new InvalidOperationException(how) : FailLater(how);

    private static async Task FailLater(string how)
    {
        await Task.Yield();
        if (how == "not at all")
        {
            return;
        }

        throw how switch
        {
            "range" => new ArgumentOutOfRangeException(how),
            "marked" => new MarkedException(7),
            "own" => new OwnException("of my own"),
            "caused by own" => new InvalidOperationException(how, new OwnException("of my own")),
            "several" => new AggregateException(new TimeoutException(), new OwnException("of my own")),
            _ => new OperationCanceledException(how),
        };
    }
}

[GenerateSerializer]
internal sealed class MarkedException(int code) : Exception($"code {code}")
{
    [Id(0)]
    public int Code { get; } = code;
}

internal sealed class OwnException(string message) : Exception(message);
