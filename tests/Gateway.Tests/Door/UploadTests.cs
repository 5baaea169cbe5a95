using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>Requests that bring files: the map leads each file to a variable that waits for it, or nothing is executed.</summary>
[Collection(nameof(OneGateway))]
public sealed class UploadTests(GatewayHost host)
{
    private const string Operation = """{"query":"query($files:[Upload!]){__typename}","variables":{"files":[null,null],"input":{"file":null,"name":"x"}}}""";

    private const string AddDocument =
        "mutation($input: AddDocumentInput!) { addDocument(input: $input) { meeting { documents { size } } errors { code } } }";

    [Theory]
    [InlineData("""{"0":["variables.files.9"]}""")]
    [InlineData("""{"0":["variables.files.-1"]}""")]
    [InlineData("""{"0":["variables.files.x"]}""")]
    [InlineData("""{"0":["variables.files"]}""")]
    [InlineData("""{"0":["variables.input.name"]}""")]
    [InlineData("""{"0":["variables.nothing"]}""")]
    [InlineData("""{"0":["variables.nothing.0"]}""")]
    [InlineData("""{"0":["variables"]}""")]
    [InlineData("""{"0":["query"]}""")]
    [InlineData("""{"0":["extensions.a"]}""")]
    [InlineData("""{"0":["0.variables.files.0"]}""")]
    [InlineData("""{"0":[""]}""")]
    [InlineData("""{"0":[null]}""")]
    [InlineData("""{"0":[]}""")]
    [InlineData("""{"0":null}""")]
    [InlineData("""{"0":"variables.files.0"}""")]
    [InlineData("""{"1":["variables.files.0"]}""")]
    [InlineData("""{"0":["variables.files.0","variables.files.0"]}""")]
    [InlineData("""["variables.files.0"]""")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    public async Task A_map_that_leads_nowhere_is_refused(string map) =>
        (await Send(("operations", Operation), ("map", map))).ShouldBe((HttpStatusCode.BadRequest, "request.bad-upload"));

    [Fact]
    public async Task A_form_without_its_parts_in_their_order_is_refused()
    {
        const string Map = """{"0":["variables.files.0"]}""";
        foreach (var parts in new (string, string)[][]
        {
            [], [("operations", Operation)], [("map", Map)], [("map", Map), ("operations", Operation)],
            [("operations", Operation), ("operations", Operation), ("map", Map)], [("operations", Operation), ("map", Map), ("map", Map)],
        })
        {
            (await Send(parts)).ShouldBe((HttpStatusCode.BadRequest, "request.bad-upload"));
        }

        (await Send(("operations", "[]"), ("map", Map))).ShouldBe((HttpStatusCode.BadRequest, "request.malformed"));
        (await Send([("operations", Operation), ("map", Map)], preflight: false)).ShouldBe((HttpStatusCode.BadRequest, "request.bad-upload"));
    }

    [Fact]
    public async Task Control_a_map_that_leads_to_empty_places_is_taken() =>
        (await Send(("operations", Operation), ("map", """{"0":["variables.files.0","variables.files.1","variables.input.file"]}""")))
            .Code.ShouldNotBe("request.bad-upload");

    [Fact]
    public async Task A_file_of_25_MB_may_come_with_the_order_and_a_larger_one_may_not()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var variables = new JsonObject { ["input"] = meeting.Of(new { name = "Tài liệu lớn", presentation = "IN_SUMMARY", file = (string?)null }) };
        byte[] file = [.. "%PDF-1.7\n"u8, .. new byte[(25 << 20) - 9]];
        var taken = await meeting.Secretary.Send(AddDocument, (JsonObject)variables.DeepClone(), "variables.input.file", file, "a.pdf");
        taken["errors"].ShouldBeNull(taken.ToJsonString());
        taken["data"]!["addDocument"]!["meeting"]!["documents"]![0]!["size"]!.GetValue<long>().ShouldBe(25 << 20);

        var larger = await meeting.Secretary.Send(AddDocument, (JsonObject)variables.DeepClone(), "variables.input.file", [.. file, 0], "a.pdf");
        larger["data"]!["addDocument"]!["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("document.too-large");
        (await Send([("operations", Operation), ("map", "{}")], size: 28 << 20)).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "request.too-large"));
    }

    private Task<(HttpStatusCode Status, string? Code)> Send(params (string Name, string Value)[] parts) => Send(parts, preflight: true);

    private async Task<(HttpStatusCode Status, string? Code)> Send((string Name, string Value)[] parts, bool preflight = true, int size = 1)
    {
        using var http = new HttpClient { BaseAddress = host.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in parts)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(new byte[size]), "0", "a.pdf");
        request.Content = form;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Issuer.Token(TestCell.Office));
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (response.StatusCode, answer!["errors"]?[0]!["extensions"]?["code"]?.GetValue<string>());
    }
}
