using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using Microsoft.Extensions.Logging;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>A hostile request gets one answer by whatever way it comes, and costs next to nothing.</summary>
[Collection(nameof(OneGateway))]
public sealed class HostileRequestTests(GatewayHost host)
{
    private const string Doubling20 = "doubling";

    public static TheoryData<string, string> Documents() => new()
    {
        { Doubling20, "request.too-many-fragments" },
        { "{a(x:" + new string('[', 200_000), "request.too-nested" },
        { "query($a:" + new string('[', 5000) + "Int" + new string(']', 5000) + "){__typename}", "request.too-nested" },
        { string.Concat(Enumerable.Repeat("{a", 5000)), "request.too-nested" },
        { "{__typename @skip(if: 99999999999999999999999)}", "request.literal-too-long" },
        { "{__type(name:\"\\uD800\"){name}}", "request.malformed" },
        { $"{{__typename {string.Concat(Enumerable.Repeat("@skip(if:false) ", 1000))}}}", "request.too-many-directives" },
    };

    [Theory, MemberData(nameof(Documents))]
    public async Task Is_refused_by_every_way_with_the_same_code(string document, string code)
    {
        document = document == Doubling20 ? Doubling(20) : document;
        var client = host.As(TestCell.Office);
        var watch = Stopwatch.StartNew();

        using (var posted = await client.Post(document))
        {
            posted.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            Code(JsonNode.Parse(await posted.Content.ReadAsStringAsync())).ShouldBe(code);
        }

        if (document.Length < 4000)
        {
            using var got = await client.Get("/graphql?query=" + Uri.EscapeDataString(document));
            got.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            Code(JsonNode.Parse(await got.Content.ReadAsStringAsync())).ShouldBe(code);
        }

        Code(await client.Send(document, new JsonObject { ["file"] = null }, "variables.file", [1], "a.pdf")).ShouldBe(code);

        await using var socket = await LiveClient.Connect(host.Url, client.Token);
        (await socket.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        await socket.Subscribe(document, new { }, "bad");
        var message = (await socket.Next())!;
        (message["type"]!.GetValue<string>(), message["id"]!.GetValue<string>()).ShouldBe(("error", "bad"));
        message["payload"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);

        await socket.Subscribe("{ me { id } }", new { }, "good"); // the socket stays
        (await socket.Next())!["payload"]!["data"]!["me"].ShouldNotBeNull();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("""{"query":"{__typename}","variables":[1]}""")]
    [InlineData("""{"query":"{__typename}","variables":"x"}""")]
    [InlineData("""{"query":42}""")]
    [InlineData("""{"query":""}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":"{__typename}","query":42}""")]
    [InlineData("""{"query":"{__typename}","operationName":1}""")]
    [InlineData("""{"query":"{__typename}","extensions":1}""")]
    [InlineData("""{"query":"{__typename}","variables":{"a":"\ud800"}}""")]
    [InlineData("""{"query":"{__typename}" """)]
    [InlineData("""[{"query":"{__typename}"}]""")]
    [InlineData("""{"qu\u0065ry":"{__typename}","query":"{"}x""")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task What_is_no_request_is_malformed(string body)
    {
        using var response = await Post(Encoding.UTF8.GetBytes(body));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Code(JsonNode.Parse(await response.Content.ReadAsStringAsync())).ShouldBe("request.malformed");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_lists_in_lists_are_malformed()
    {
        foreach (var body in new[]
        {
            [.. "{\"query\":\"{__type(name:\\\""u8, 0xC3, 0x28, 0xFF, .. "\\\"){name}}\"}"u8],
            Encoding.UTF8.GetBytes($$$"""{"query":"{__typename}","variables":{"a":{{{new string('[', 10_000) + new string(']', 10_000)}}} } }"""),
        })
        {
            using var response = await Post(body);
            Code(JsonNode.Parse(await response.Content.ReadAsStringAsync())).ShouldBe("request.malformed");
        }
    }

    [Fact]
    public async Task A_body_over_2_MB_is_too_large_with_and_without_its_length_said()
    {
        foreach (var isChunked in new[] { false, true })
        {
            using var response = await Post(Encoding.UTF8.GetBytes($$$"""{"query":"{__typename}","variables":{"a":"{{{new string('x', 2 << 20)}}}"} }"""), isChunked);
            response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            Code(JsonNode.Parse(await response.Content.ReadAsStringAsync())).ShouldBe("request.too-large");
        }
    }

    [Fact]
    public async Task Another_content_type_is_not_read()
    {
        foreach (var type in new[] { "text/plain", "application/graphql", "application/x-www-form-urlencoded", "application/jsonl" })
        {
            using var response = await Post("""{"query":"{__typename}"}"""u8.ToArray(), type: type);
            response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType, type);
        }
    }

    /// <summary>What a client does wrong is nobody's bug: the log has no error of it.</summary>
    [Fact]
    public async Task No_mistake_of_a_client_is_logged_as_a_bug()
    {
        var before = host.Problems.Entries.Count(e => e.Level >= LogLevel.Error);
        var client = host.As(TestCell.Office);
        foreach (var (query, variables) in new (string, object?)[]
        {
            ("{ cell(id: \"a\\u0000b\") { id } }", null), ("query($id: ID!) { cell(id: $id) { id } }", new { id = new { a = 1 } }),
            ("query($id: ID!) { cell(id: $id) { id } }", new { id = (string?)null }), ("query($n: Int!) { meetings(first: $n) { totalCount } }", new { n = 1e300 }),
            ("{ meetings(first: 99999999999) { totalCount } }", null), ("{ meetings(after: \"\") { totalCount } }", null),
            ("query($f: MeetingFilterInput) { meetings(filter: $f) { totalCount } }", new { f = new { from = "nonsense" } }),
            ("{ nothing }", null), ("{", null), ("query A { me { id } } query B { me { id } }", null), ("subscription { nothing }", null),
        })
        {
            (await client.Send(query, variables))["errors"].ShouldSatisfyAllConditions(query, _ => { });
        }

        host.Problems.Entries.Where(e => e.Level >= LogLevel.Error).Skip(before).Select(e => e.Text).ShouldBeEmpty();
    }

    private static string Doubling(int levels) =>
        "{...f0}" + string.Concat(Enumerable.Range(0, levels).Select(n => $" fragment f{n} on Query{{...f{n + 1} ...f{n + 1}}}"))
        + $" fragment f{levels} on Query{{__typename}}";

    private static string? Code(JsonNode? answer) => answer!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();

    private async Task<HttpResponseMessage> Post(byte[] body, bool isChunked = false, string type = "application/json")
    {
        using var http = new HttpClient { BaseAddress = host.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Issuer.Token(TestCell.Office));
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
