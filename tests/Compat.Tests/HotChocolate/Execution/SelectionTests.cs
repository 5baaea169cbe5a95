using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class SelectionTests
{
    [Theory]
    [InlineData(true, false, """{"data":{"a":1}}""")]
    [InlineData(false, false, """{"data":{"a":1,"b":2}}""")]
    [InlineData(false, true, """{"data":{"a":1,"b":2,"c":3}}""")]
    [InlineData(true, true, """{"data":{"a":1,"c":3,"b":2}}""")]
    public async Task Skipped_fields_leave_no_trace(bool skip, bool include, string expected) =>
        (await (await Executors.Build<Query>()).Ask(
            """
            query($s: Boolean!, $i: Boolean!) {
              a
              b @skip(if: $s)
              ... @include(if: $i) { c b }
            }
            """,
            new { s = skip, i = include })).ShouldBe(expected);

    [Fact]
    public async Task Fields_of_one_name_become_one() =>
        (await (await Executors.Build<Query>()).Ask("{ self { a } ...F self { b ... on Query { a } } } fragment F on Query { self { c } }"))
            .ShouldBe("""{"data":{"self":{"a":1,"c":3,"b":2}}}""");

    [Fact]
    public async Task The_type_of_a_value_decides_what_is_selected() =>
        (await (await Executors.Build<Query>(builder => builder.AddType<Cat>().AddType<Dog>()))
            .Ask("{ pets { __typename name ... on Cat { lives } ... on Dog { age slow } } }"))
            .ShouldBe("""{"data":{"pets":[{"__typename":"Cat","name":"Miu","lives":9},{"__typename":"Dog","name":"Vàng","age":3,"slow":"woof"}]}}""");

    [Fact]
    public async Task A_value_of_an_unknown_type_is_an_error() =>
        (await (await Executors.Build<Query>(builder => builder.AddType<Cat>()))
            .Ask("{ pets { name } }")).ShouldContain("concrete type");

    [Fact]
    public async Task Introspection_tells_the_schema()
    {
        var executor = await Executors.Build<Query>(builder => builder.AddType<Cat>().AddType<Dog>());
        (await executor.Ask("""{ __type(name: "IPet") { kind possibleTypes { name } fields { name type { kind ofType { name } } } } nope: __type(name: "Nope") { name } }"""))
            .ShouldBe("""{"data":{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Cat"},{"name":"Dog"}],"fields":[{"name":"name","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}]},"nope":null}}""");
        (await executor.Ask("""{ __schema { queryType { name } mutationType { name } directives { name } } }"""))
            .ShouldStartWith("""{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":null,"directives":[""");
    }

    public interface IPet
    {
        string Name { get; }
    }

    public sealed record Cat(string Name, int Lives) : IPet;

    public sealed record Dog(string Name, int Age) : IPet
    {
        public async Task<string> Slow()
        {
            await Task.Yield();
            return "woof";
        }
    }

    public sealed class Query
    {
        public int A => 1;

        public int B => 2;

        public int C => 3;

        public Query Self => this;

        public IEnumerable<IPet> Pets() => [new Cat("Miu", 9), new Dog("Vàng", 3)];
    }
}
