using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Runtime.References;

namespace ChiBo.Compat.Tests.Orleans.Values;

public sealed class InterfaceRulesTests(OneCluster one) : IClassFixture<OneCluster>
{
    [Fact]
    public void An_interface_says_all_that_is_wrong_with_it()
    {
        var faults = InterfaceRules.Faults(typeof(IWrongGrain)).ToList();
        faults.Count.ShouldBe(7);
        faults.ShouldContain(fault => fault.Contains("Property", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("Plain: returns System.Int32", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("Void: returns void", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("ref or out", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("no generic methods", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("no result to give", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("Stream: returns", StringComparison.Ordinal));
    }

    [Fact]
    public void A_right_interface_has_no_faults() =>
        InterfaceRules.Faults(typeof(ICounterLikeGrain)).ShouldBeEmpty();

    [Fact]
    public void A_wrong_observer_interface_gets_no_reference() =>
        Should.Throw<OrleansConfigurationException>(
            () => one.Grains.CreateObjectReference<IWrongObserver>(new WrongObserver()))
            .Message.ShouldContain("Ask");

    [Fact]
    public void A_grain_class_must_carry_its_attributes_on_the_interface() =>
        new GrainClassShape(typeof(AttributesOnTheClass)).Faults()
            .ShouldContain(fault => fault.Contains("go on the interface", StringComparison.Ordinal));

    [Fact]
    public void A_grain_class_is_named_by_its_attribute_or_without_its_suffix()
    {
        new GrainClassShape(typeof(NamedGrain)).GrainType.ToString().ShouldBe("my-name");
        new GrainClassShape(typeof(PlainlyNamedGrain)).GrainType.ToString().ShouldBe("plainlynamed");
    }

    [Fact]
    public void An_interface_without_a_class_has_no_references() =>
        Should.Throw<ArgumentException>(() => one.Grains.GetGrain<IWrongGrain>("x/y"))
            .Message.ShouldContain("Could not find an implementation");
}

internal interface IWrongGrain : IGrainWithStringKey
{
    int Property { get; }

    int Plain();

    void Void();

    Task Out(out int number);

    Task Generic<T>(T value);

    [OneWay]
    Task<int> OneWayResult();

    IAsyncEnumerable<int> Stream();
}

internal interface ICounterLikeGrain : IGrainWithStringKey
{
    Task One();

    ValueTask<int> Two(int number);

    [OneWay]
    void Three();
}

internal interface IWrongObserver : IGrainObserver
{
    int Ask();
}

internal sealed class WrongObserver : IWrongObserver
{
    public int Ask() => 1;
}

internal interface INamedGrain : IGrainWithStringKey;

[GrainType("my-name")]
internal sealed class NamedGrain : Grain, INamedGrain;

internal sealed class PlainlyNamedGrain : Grain, INamedGrain;

internal abstract class AttributesOnTheClass : Grain, INamedGrain
{
    [AlwaysInterleave]
    public Task Do() => Task.CompletedTask;
}
