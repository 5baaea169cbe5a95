using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Samples.Reports;

/// <summary>Asks ChiBo in the name of the machine client <c>chibo-reports</c>.</summary>
internal sealed class ReportClient(Uri url, Uri realm, string secret) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private readonly HttpClient _http = new();
    private string? _token;
    private DateTimeOffset _until;

    /// <summary>The data that a query answers with.</summary>
    /// <exception cref="ReportRefusedException">The gateway says why not.</exception>
    public async Task<JsonNode> Ask(string query, object variables)
    {
        using var request = await Request(HttpMethod.Post, new Uri(url, "/graphql"));
        request.Content = JsonContent.Create(new { query, variables });
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await _http.SendAsync(request);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            throw new ReportRefusedException("401", "The token is not taken here.");
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return answer?["errors"]?[0] is { } error
            ? throw new ReportRefusedException((string?)error["extensions"]?["code"] ?? "?", (string?)error["message"] ?? "?")
            : answer!["data"]!;
    }

    /// <summary>Downloads what a <c>files</c> field named, without holding it in memory.</summary>
    public async Task Save(string path, string file)
    {
        using var request = await Request(HttpMethod.Get, new Uri(url, path));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var to = File.Create(file);
        await response.Content.CopyToAsync(to);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpRequestMessage> Request(HttpMethod method, Uri address)
    {
        if (_token is null || DateTimeOffset.UtcNow > _until) await SignIn();
        var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return request;
    }

    /// <summary>OAuth 2.0 client credentials. A token is used until shortly before it ends.</summary>
    private async Task SignIn()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", "chibo-reports"), new("client_secret", secret),
        ]);
        using var response = await _http.PostAsync(new Uri($"{realm}/protocol/openid-connect/token"), form);
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        if (!response.IsSuccessStatusCode)
            throw new ReportRefusedException((string?)answer?["error"] ?? "?", "The realm gives no token.");
        _token = (string)answer!["access_token"]!;
        _until = DateTimeOffset.UtcNow.AddSeconds((int)answer["expires_in"]!) - Margin;
    }
}

/// <summary>Why there is no answer.</summary>
internal sealed class ReportRefusedException(string code, string message) : Exception(message)
{
    /// <summary>Stable: docs/rules.md and docs/graphql.md list all.</summary>
    public string Code => code;
}
