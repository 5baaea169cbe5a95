using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Paging;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("first: 2", "0,1", true, false)]
    [InlineData("first: 2, after: \"MQ==\"", "2,3", true, true)]
    [InlineData("last: 2", "28,29", false, true)]
    [InlineData("last: 2, before: \"NQ==\"", "3,4", true, true)]
    [InlineData("first: 5, after: \"Mjc=\"", "28,29", false, true)]
    [InlineData("first: 0", "", true, false)]
    [InlineData("after: \"OTk=\"", "", false, true)]
    public async Task Pages_are_cut_where_they_are_asked_for(
        string arguments, string expected, bool next, bool previous)
    {
        var executor = await Executors.Build<Query>();
        foreach (var field in new[] { "numbers", "queried" })
        {
            var page = (await executor.AskJson($"{{ {field}({arguments}) {{ nodes pageInfo {{ hasNextPage hasPreviousPage }} }} }}"))
                .GetProperty("data").GetProperty(field);
            string.Join(',', page.GetProperty("nodes").EnumerateArray()).ShouldBe(expected, field);
            page.GetProperty("pageInfo").ToString().ShouldBe(
                $$"""{"hasNextPage":{{(next ? "true" : "false")}},"hasPreviousPage":{{(previous ? "true" : "false")}}}""", field);
        }
    }

    [Fact]
    public async Task Edges_have_cursors_and_the_default_page_has_ten()
    {
        var page = (await (await Executors.Build<Query>()).AskJson(
            "{ numbers { edges { cursor node } totalCount pageInfo { startCursor endCursor } } }")).GetProperty("data").GetProperty("numbers");
        page.GetProperty("edges").GetArrayLength().ShouldBe(10);
        page.GetProperty("edges")[0].ToString().ShouldBe("""{"cursor":"MA==","node":0}""");
        page.GetProperty("totalCount").GetInt32().ShouldBe(30);
        page.GetProperty("pageInfo").ToString().ShouldBe("""{"startCursor":"MA==","endCursor":"OQ=="}""");
    }

    [Theory]
    [InlineData("first: 51", "HC0051")]
    [InlineData("last: 51", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    [InlineData("after: \"???\"", "HC0078")]
    [InlineData("after: \"LTU=\"", "HC0078")]
    public async Task What_cannot_be_given_is_told(string arguments, string code)
    {
        var response = await (await Executors.Build<Query>()).AskJson($"{{ numbers({arguments}) {{ nodes }} }}");
        response.Code().ShouldBe(code);
        response.GetProperty("data").GetProperty("numbers").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Resolvers_may_cut_pages_themselves() =>
        (await (await Executors.Build<Query>()).Ask("""{ own(first: 1, after: "mine") { nodes edges { cursor } totalCount } }"""))
            .ShouldBe("""{"data":{"own":{"nodes":["after mine"],"edges":[{"cursor":"c"}],"totalCount":7}}}""");

    [Fact]
    public async Task The_schema_shows_connections_as_they_are_known()
    {
        var sdl = (await Executors.Build<Query>(builder => builder.ModifyPagingOptions(options => options.MaxPageSize = 200))).Schema.Print();
        sdl.ShouldContain("type NumbersConnection {");
        sdl.ShouldContain("type NumbersEdge {");
        sdl.ShouldContain("nodes: [Int!]");
        sdl.ShouldContain("\"A connection to a list of items.\"");
        sdl.ShouldContain("assumedSize: 200");
        sdl.ShouldContain("type NamedConnection {");
    }

    [Fact]
    public async Task Boundaries_can_be_required()
    {
        var executor = await Executors.Build<Query>(
            builder => builder.ModifyPagingOptions(options => options.RequirePagingBoundaries = true));
        (await executor.AskJson("{ queried { nodes } }")).Code().ShouldBe("HC0082");
    }

    public sealed class Query
    {
        [UsePaging(IncludeTotalCount = true)]
        public IEnumerable<int> Numbers() => Enumerable.Range(0, 30);

        [UsePaging]
        public IQueryable<int> Queried() => Enumerable.Range(0, 30).AsQueryable();

        [UsePaging(ConnectionName = "Named", IncludeTotalCount = true)]
        public Connection<string> Own(IResolverContext context) => new(
            [new Edge<string>($"after {context.ArgumentValue<string>("after")}", "c")],
            new ConnectionPageInfo(false, false, null, null),
            7);
    }
}
