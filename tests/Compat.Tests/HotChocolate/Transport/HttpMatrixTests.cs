using System.Net;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class HttpMatrixTests
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData("{ hello }", Json, 200, Json)]
    [InlineData("{ hello }", GraphQL, 200, GraphQL)]
    [InlineData("{ hello }", null, 200, GraphQL)]
    [InlineData("{ hello }", "*/*", 200, GraphQL)]
    [InlineData("{ hello }", "application/*", 200, GraphQL)]
    [InlineData("{ hello }", "application/json;q=0.5, application/graphql-response+json", 200, GraphQL)]
    [InlineData("{ hello }", "text/html, application/json", 200, Json)]
    [InlineData("{ fails }", Json, 200, Json)]
    [InlineData("{ fails }", GraphQL, 200, GraphQL)]
    [InlineData("{ must }", GraphQL, 200, GraphQL)]
    [InlineData("{ ", Json, 200, Json)]
    [InlineData("{ ", GraphQL, 400, GraphQL)]
    [InlineData("{ nope }", Json, 200, Json)]
    [InlineData("{ nope }", GraphQL, 400, GraphQL)]
    [InlineData("query($n: Int!) { hello(name: $n) }", GraphQL, 400, GraphQL)]
    [InlineData("subscription { said }", Json, 200, Json)]
    [InlineData("subscription { said }", GraphQL, 405, GraphQL)]
    [InlineData("{ hello }", "text/html", 406, GraphQL)]
    [InlineData("{ hello }", "application/xml", 406, GraphQL)]
    [InlineData("{ hello }", "nonsense///", 400, GraphQL)]
    public async Task Posted_queries_are_answered_by_the_matrix(
        string query, string? accept, int status, string mediaType)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Ask(query, accept);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe($"{mediaType}; charset=utf-8");
        var body = await response.Content.ReadFromJson();
        if (status >= 400)
        {
            body.TryGetProperty("data", out _).ShouldBeFalse();
            body.GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("", "HC0009")]
    [InlineData("{", "HC0011")]
    [InlineData("42", "HC0009")]
    [InlineData("{}", "HC0009")]
    [InlineData("""{"query":42}""", "HC0009")]
    [InlineData("""{"query":""}""", "HC0009")]
    [InlineData("""{"query":"{hello}","variables":[1]}""", "HC0009")]
    [InlineData("""[{"query":"{hello}"}]""", "HC0009")]
    public async Task What_is_no_request_is_refused(string body, string code)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var strict = await host.Post(body, GraphQL);
        strict.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await strict.Content.ReadFromJson()).Code().ShouldBe(code);
        using var lenient = await host.Post(body, Json);
        lenient.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Other_bodies_are_not_found(string contentType)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Post("{ hello }", contentType: contentType);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PUT", "/graphql")]
    [InlineData("OPTIONS", "/graphql")]
    [InlineData("HEAD", "/graphql?query=%7Bhello%7D")]
    [InlineData("GET", "/graphql")]
    [InlineData("GET", "/graphql/elsewhere")]
    [InlineData("POST", "/graphql/elsewhere")]
    public async Task Other_methods_and_paths_are_not_found(string method, string path)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Send(new HttpMethod(method), path, null, null);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Queries_may_come_by_GET_and_mutations_may_not()
    {
        await using var host = await GraphQLHost.StartAsync();
        using var query = await host.Get(
            "/graphql?query=query A($n:String!){hello(name:$n)}&variables={\"n\":\"A\"}&operationName=A", Json);
        (await query.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"hello":"Chào A"}}""");
        using var refused = await host.Get("/graphql?query=mutation{say(text:\"x\")}", GraphQL);
        refused.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await refused.Content.ReadFromJson()).GetProperty("errors")[0].GetProperty("message").GetString()
            .ShouldBe("The specified operation kind is not allowed.");
        using var lenient = await host.Get("/graphql?query=mutation{say(text:\"x\")}", Json);
        lenient.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_of_what_was_thrown_leaks()
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Ask("{ fails }");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("ecret");
    }

    [Fact]
    public async Task A_body_larger_than_allowed_is_refused()
    {
        await using var host = await GraphQLHost.StartAsync(maxRequestSize: 1000);
        using var response = await host.Ask("{ hello } #" + new string('x', 1000));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadFromJson()).Code().ShouldBe("HC0010");
        using var chunked = await host.Send(
            HttpMethod.Post, "/graphql", new ChunkedJson(new string(' ', 2000)), null);
        chunked.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Escapes_in_queries_are_read()
    {
        await using var host = await GraphQLHost.StartAsync();
        for (var again = 0; again < 2; again++)
        {
            using var response = await host.Post("{\"query\":\"{\\n hello(name: \\\"\\u0110\\\")\\t}\"}", Json);
            (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"hello":"Chào Đ"}}""");
        }
    }

    [Fact]
    public async Task The_cost_is_told_to_who_asks_and_may_be_all_that_is_asked()
    {
        await using var host = await GraphQLHost.StartAsync();
        host.Http.DefaultRequestHeaders.Add("GraphQL-Cost", "report");
        using var reported = await host.Ask("mutation { say(text: \"x\") }", Json);
        (await reported.Content.ReadAsStringAsync()).ShouldBe(
            """{"data":{"say":"x"},"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""");
        host.Http.DefaultRequestHeaders.Remove("GraphQL-Cost");
        host.Http.DefaultRequestHeaders.Add("GraphQL-Cost", "validate");
        using var only = await host.Ask("mutation { say(text: \"x\") }", Json);
        (await only.Content.ReadFromJson()).TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_flood_of_dear_fields_is_refused()
    {
        await using var host = await GraphQLHost.StartAsync();
        var query = "mutation { " + string.Join(' ', Enumerable.Range(0, 120).Select(i => $"a{i}: say(text: \"x\")")) + " }";
        using var response = await host.Ask(query, GraphQL);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJson()).Code().ShouldBe("HC0047");
    }

    [Fact]
    public async Task Outside_of_development_nobody_asks_for_the_schema()
    {
        await using var host = await GraphQLHost.StartAsync(environment: "Staging");
        using var response = await host.Ask("{ __schema { queryType { name } } }", GraphQL);
        (await response.Content.ReadFromJson()).Code().ShouldBe("HC0046");
        using var download = await host.Get("/graphql?sdl");
        download.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var named = await host.Ask("{ __typename }");
        named.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
