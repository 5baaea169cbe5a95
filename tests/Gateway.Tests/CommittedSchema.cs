using ChiBo.Gateway.Tests.Host;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests;

/// <summary>The committed <c>schema.graphql</c> is what the gateway serves.</summary>
public sealed class CommittedSchema : IAsyncLifetime
{
    private const string Regenerate = "CHIBO_WRITE_SCHEMA";
    private static readonly string File = Repository.PathOf("schema.graphql");
    private readonly GatewayHost _host = new() { OpenSchema = true };

    [Fact]
    public async Task Is_what_the_gateway_serves()
    {
        using var response = await _host.With(null).Get("/graphql?sdl");
        var served = (await response.Content.ReadAsStringAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(
            Regenerate) is { Length: > 0 }) await System.IO.File.WriteAllTextAsync(File, served);
        var committed = await System.IO.File.ReadAllTextAsync(File);
        Differences(committed, served)
            .ShouldBeEmpty(
                $"schema.graphql is not what the gateway serves; run this test with {Regenerate}=1, look at the difference and commit it.");
    }

    [Fact]
    public async Task A_browser_gets_the_query_page_without_a_token()
    {
        using var response = await _host.With(null).Get("/graphql", headers => headers.Accept.ParseAdd("text/html,*/*;q=0.8"));
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<title>ChiBo");
    }

    [Fact]
    public void Control_everything_that_clients_see_is_compared()
    {
        const string Schema = """
            schema { query: Q } type Q implements I { a(x: [Int!] = [1 2], y: F = { z: "s" }): Int! @deprecated(reason: "old") b: U }
            interface I { a: Int } union U = Q | R type R { c: ID } enum E { ONE TWO } input F { z: String = "t" } scalar S @specifiedBy(url: "https://e.org/s")
            """;
        foreach (var (from, to) in new[]
        {
            ("query: Q", "query: R"), ("implements I", ""), ("[Int!]", "[Int]"), ("[1 2]", "[2 1]"), ("\"s\"", "\"u\""), ("Int! @", "Int @"),
            ("@deprecated(reason: \"old\")", ""), ("\"old\"", "\"older\""), (" | R", ""), ("c: ID", "c: ID d: ID"), ("TWO", "THREE"),
            ("z: String", "z: String!"), ("\"t\"", "\"v\""), ("scalar S", "scalar T"), ("e.org", "f.org"), ("b: U", ""), ("x: ", "w: "),
        })
        {
            Differences(Schema, Schema.Replace(from, to, StringComparison.Ordinal)).ShouldNotBeEmpty(from);
        }
    }

    [Fact]
    public void Descriptions_order_signs_and_the_engines_own_directives_are_no_difference() =>
        Differences(
            """
            "A thing {" type B @cost(weight: "10") { "why" b(x: Int = 1 "what" y: [ID!]!): Int @authorize c: Int @deprecated(reason: "a\/b") }
            directive @cost(weight: String!) repeatable on OBJECT | FIELD_DEFINITION enum A { X Y }
            """,
            "enum A { Y X } type B { c: Int @deprecated(reason: \"a/b\"), b(y: [ID!]!, \"\"\"how\"\"\" x: Int = 1): Int }").ShouldBeEmpty();

    private static string[] Differences(string committed, string served)
    {
        var (before, now) = (SchemaFacts.Of(committed), SchemaFacts.Of(served));
        return [.. before.Except(now).Select(f => $"{f} is not served"), .. now.Except(before).Select(f => $"{f} is not committed")];
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
