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
    public async Task Introspection_tells_the_schema()
    {
        var executor = await Executors.Build<Query>();
        (await executor.Ask("""{ __type(name: "Query") { kind possibleTypes { name } fields { name type { kind ofType { name } } } } nope: __type(name: "Nope") { name } }"""))
            .ShouldStartWith("""{"data":{"__type":{"kind":"OBJECT","possibleTypes":null,"fields":[{"name":"a","type":{"kind":"NON_NULL","ofType":{"name":"Int"}}},""");
        (await executor.Ask("""{ __schema { queryType { name } mutationType { name } directives { name } } }"""))
            .ShouldStartWith("""{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":null,"directives":[""");
    }

    public sealed class Query
    {
        public int A => 1;

        public int B => 2;

        public int C => 3;

        public Query Self => this;
    }
}
