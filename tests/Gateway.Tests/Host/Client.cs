using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A client of the public API.</summary>
public sealed class Client(Uri url, string? token)
{
    private readonly HttpClient _http = new() { BaseAddress = url };

    public string? Token => token;

    public Uri Url => url;

    /// <summary>The instant at which the next requests say they act.</summary>
    public DateTimeOffset? At { get; set; }

    public async Task<HttpResponseMessage> Post(string query, object? variables = null, string? order = null,
        string accept = "application/graphql-response+json")
    {
        var body = new JsonObject { ["query"] = query, ["variables"] =
            System.Text.Json.JsonSerializer.SerializeToNode(variables) };
        using var request = Request(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd(accept);
        if (order is not null) request.Headers.Add("Idempotency-Key", order);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken);
    }

    /// <summary>The whole answer, errors included.</summary>
    public async Task<JsonObject> Send(string query, object? variables = null, string? order = null)
    {
        using var response = await Post(query, variables, order);
        var text = await response.Content.ReadAsStringAsync();
        return text.StartsWith('{') ? (JsonObject)JsonNode.Parse(text)!
            : throw new InvalidOperationException($"{response.StatusCode}: {text}");
    }

    /// <summary>The answer's data; fails on any error.</summary>
    public async Task<JsonObject> Ask(string query, object? variables = null)
    {
        var answer = await Send(query, variables);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return (JsonObject)answer["data"]!;
    }

    /// <summary>Gives an order; the codes of its refusals.</summary>
    public async Task<string[]> Order(string mutation, object input, string? order = null)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await Send(
            $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}",
                new { input }, order);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        var errors = answer["data"]![mutation]!["errors"]!.AsArray();
        foreach (var error in errors) error!["message"]!.GetValue<string>()
            .ShouldNotBe(error["code"]!.GetValue<string>());
        return [.. errors.Select(e => e!["code"]!.GetValue<string>())];
    }

    /// <summary>Gives an order that is carried out.</summary>
    public async Task Do(string mutation, object input) => (await Order(mutation, input)).ShouldBeEmpty(mutation);

    /// <summary>Sends a file with an operation, after the GraphQL multipart request specification.</summary>
    public async Task<JsonObject> Send(
        string query, JsonObject variables, string filePath, byte[] content, string name, string? order = null)
    {
        using var request = Request(HttpMethod.Post, "/graphql");
        if (order is not null) request.Headers.Add("Idempotency-Key", order);
        request.Headers.Add("GraphQL-Preflight", "1");
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Content = new MultipartFormDataContent
        {
            { new StringContent(new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString()),
                "operations" },
            { new StringContent(new JsonObject { ["0"] = new JsonArray(filePath) }.ToJsonString()), "map" },
            { new ByteArrayContent(content), "0", name },
        };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    public async Task<HttpResponseMessage> Upload(byte[] content)
    {
        using var request = Request(HttpMethod.Post, "/files");
        request.Content = new ByteArrayContent(content);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> Get(string path, Action<HttpRequestHeaders>? more = null)
    {
        using var request = Request(HttpMethod.Get, path);
        more?.Invoke(request.Headers);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (At is { } at) request.Headers.Add(StatedTime.Header, at.UtcDateTime.ToString("O"));
        return request;
    }
}
