using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class UploadTests
{
    private const string Operations =
        """{"query":"mutation($f: Upload!, $n: UploadNoteInput) { upload(file: $f, note: $n) }","variables":{"f":null,"n":{"text":"t","files":[null]}}}""";

    [Fact]
    public async Task Files_reach_the_variables_they_are_for()
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await Send(host, Operations, """{"0":["variables.f"],"1":["variables.n.files.0"]}""");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"upload":"danh sách.csv 5 text/csv nội tb.txt"}}""");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_the_header_no_form_is_taken()
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await Send(host, Operations, "{}", preflight: false);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJson()).Code().ShouldBe("HC0077");
    }

    [Theory]
    [InlineData(Operations, null, "HC0037")]
    [InlineData(null, "{}", "HC0036")]
    [InlineData(Operations, "{", "HC0039")]
    [InlineData(Operations, """{"9":["variables.f"]}""", "HC0038")]
    [InlineData(Operations, """{"0":["query"]}""", "HC0041")]
    [InlineData(Operations, """{"0":["variables.n.nope.x"]}""", "HC0042")]
    [InlineData(Operations, """{"0":["variables.n.files.9"]}""", "HC0042")]
    public async Task Forms_that_do_not_fit_are_refused(string? operations, string? map, string code)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await Send(host, operations, map);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJson()).Code().ShouldBe(code);
    }

    private static Task<HttpResponseMessage> Send(
        GraphQLHost host, string? operations, string? map, bool preflight = true)
    {
        var form = new MultipartFormDataContent();
        if (operations is not null)
        {
            form.Add(new StringContent(operations), "operations");
        }

        if (map is not null)
        {
            form.Add(new StringContent(map), "map");
        }

        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("nội"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "0", "danh sách.csv");
        form.Add(new ByteArrayContent([1]), "1", "b.txt");
        if (preflight)
        {
            host.Http.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        }

        return host.Send(HttpMethod.Post, "/graphql", form, null);
    }
}
