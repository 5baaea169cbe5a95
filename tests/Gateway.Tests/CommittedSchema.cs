using System.Text.RegularExpressions;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests;

/// <summary>The committed <c>schema.graphql</c> is what the gateway serves.</summary>
public sealed partial class CommittedSchema : IAsyncLifetime
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
        Differences(Definitions(committed), Definitions(served))
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
    public void Control_a_changed_field_a_new_type_and_one_that_is_gone_are_found() =>
        Differences(
            Definitions("type A { a: Int } \"\"\"old\"\"\" type B @x(y: \"1\") { b(c: [ID!]! d: Int = 1): Int }"),
            Definitions("type C { c: Int } type B { b(c: [ID!]!, d: Int = 1): Int! }"))
        .Count.ShouldBe(3);

    [Fact]
    public void Descriptions_directives_and_order_are_no_difference() =>
        Differences(
            Definitions("\"\"\"A thing {\"\"\" type B @cost(weight: \"10\") { b: Int @deprecated } directive @a(\n \"why\" b: Int) on OBJECT enum A { X Y }"),
            Definitions("enum A { \"one\" X Y } type B { b: Int }")).ShouldBeEmpty();

    private static List<string> Differences(IDictionary<string, string> committed,
        IDictionary<string, string> served) =>
    [
        .. committed.Keys.Except(served.Keys).Select(k => $"{k} is not served"),
        .. served.Keys.Except(committed.Keys).Select(k => $"{k} is not committed"),
        .. committed.Where(d => served.TryGetValue(d.Key, out var now) && now != d.Value)
            .Select(d => $"{d.Key}\n  committed {d.Value}\n  served    {served[d.Key]}"),
    ];

    /// <summary>
    /// Each type by its name, without what may differ between printers: descriptions, directives, commas, blanks.
    /// </summary>
    private static Dictionary<string, string> Definitions(string sdl)
    {
        var bare = Blanks().Replace(Descriptions().Replace(Directives().Replace(sdl, " "), " ").Replace(',', ' '), " ");
        return Starts().Split(bare).Select(d => d.Trim()).Where(d => d.Length > 0
            && !d.StartsWith("directive ", StringComparison.Ordinal))
                .ToDictionary(d => string.Join(' ', d.Split(' ').Take(2)));
    }

    [GeneratedRegex("\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"(?=\\s*[\\w(@])", RegexOptions.Singleline)]
    private static partial Regex Descriptions();

    [GeneratedRegex("@\\w+(\\((?:[^()\"]|\"[^\"]*\")*\\))?")]
    private static partial Regex Directives();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=^|[}\s])(?=(?:schema|type|interface|union|enum|input|scalar|directive) [\w{])")]
    private static partial Regex Starts();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
