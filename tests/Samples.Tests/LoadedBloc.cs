using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Simulator.Tests;

namespace ChiBo.Samples.Tests;

/// <summary>Standalone with the whole demo bloc, and its report client signed in.</summary>
public sealed class LoadedBloc : IAsyncLifetime
{
    public const string Secret = "chibo-reports-demo";
    public const int Cells = 218;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly RunningBloc _bloc = new();
    private HttpClient? _http;

    public string Url => _bloc.Url;

    public HttpClient Http => _http!;

    /// <summary>The whole answer; a fault of the request fails the test.</summary>
    public async Task<JsonNode> Ask(string query, JsonObject variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Headers.Add("GraphQL-Cost", "report");
        request.Content = JsonContent.Create(new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() });
        using var response = await Http.SendAsync(request);
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        answer["errors"].ShouldBeNull($"{query} {answer}");
        return answer;
    }

    /// <summary>The demo bloc is loaded while the server serves already.</summary>
    public async ValueTask InitializeAsync()
    {
        await _bloc.Start();
        _http = new HttpClient { BaseAddress = new Uri(_bloc.Url) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token());
        var deadline = DateTimeOffset.UtcNow + Patience;
        while ((await Ask("{ cells { totalCount } }", []))["data"]!["cells"]!["totalCount"]!.GetValue<int>() < Cells)
        {
            DateTimeOffset.UtcNow.ShouldBeLessThan(deadline);
            await Task.Delay(Pause);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await _bloc.DisposeAsync();
    }

    private async Task<string> Token()
    {
        using var form = new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "chibo-reports"), new("client_secret", Secret)]);
        using var response = await Http.PostAsync("/realms/chibo/protocol/openid-connect/token", form);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>();
    }
}
