using System.Reflection;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages;
using ChiBo.Domain.Kernel;
using Orleans.Runtime;

namespace ChiBo.Architecture.Tests;

/// <summary>What crosses a process boundary has a name of its own, so that classes may be renamed.</summary>
public sealed class TheWire
{
    [Fact]
    public void Every_wire_type_has_an_alias_that_no_other_has()
    {
        var types = typeof(Outcome).Assembly.GetExportedTypes().Where(IsWire).ToArray();
        types.ShouldNotBeEmpty();
        Nameless(types).ShouldBeEmpty();
        types.Select(t => t.GetCustomAttribute<AliasAttribute>()!.Alias).ShouldBeUnique();
    }

    [Fact]
    public void Whatever_grains_answer_lies_among_the_contracts() => // a gateway has no other assembly of the grains to know it from
        Repository.Files("src/Grains", "*.cs").Where(f => File.ReadAllText(f).Contains("GenerateSerializer", StringComparison.Ordinal))
            .Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void Every_grain_method_has_an_alias() =>
        (from type in typeof(Outcome).Assembly.GetExportedTypes()
         where type.IsInterface && typeof(IAddressable).IsAssignableFrom(type)
         from method in type.GetMethods()
         where method.GetCustomAttribute<AliasAttribute>() is null
         select $"{type.Name}.{method.Name}").ShouldBeEmpty();

    [Fact]
    public void Control_a_wire_type_without_an_alias_is_found() => Nameless([typeof(Unnamed)]).ShouldBe([nameof(Unnamed)]);

    [Fact]
    public void Messages_are_flat_sealed_records_in_a_versioned_namespace() =>
        typeof(MessagesAssembly).Assembly.GetExportedTypes().Where(t => t != typeof(MessagesAssembly))
            .Where(t => !t.IsSealed || t.BaseType != typeof(object) || t.GetMethod("<Clone>$") is null || !t.Namespace!.EndsWith(".V1", StringComparison.Ordinal))
            .Select(t => t.FullName).ShouldBeEmpty();

    [Theory]
    [InlineData("ab1")]
    [InlineData("0ab1")]
    [InlineData("khoi-mau")]
    [InlineData("khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1")]
    public void Every_grain_key_holds_a_slash_and_leads_back(string path)
    {
        var key = ScopePath.Parse(path).ToKey();
        key.ShouldContain("/"); // AdoNet storage collapses keys that parse as hexadecimal
        ScopePath.FromKey(key).ShouldBe(ScopePath.Parse(path));
    }

    private static string[] Nameless(IEnumerable<Type> types) =>
        [.. types.Where(t => t.GetCustomAttribute<AliasAttribute>() is null).Select(t => t.Name)];

    private static bool IsWire(Type type) => type.GetCustomAttribute<GenerateSerializerAttribute>() is not null;

    [GenerateSerializer]
    internal sealed record Unnamed;
}
