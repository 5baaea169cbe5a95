using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Benchmarks.Reports;

/// <summary>The bloc's committee at a running ChiBo.</summary>
internal sealed class Asker(Uri url)
{
    private readonly HttpClient _http = new() { BaseAddress = url };

    public async Task SignIn()
    {
        var user = DemoBloc.Generate().Grants.First(g => g.Role == DemoRoles.BlocCommittee).MemberId;
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DemoRealm.CommandLineClient,
            ["username"] = user,
            ["password"] = DemoBloc.Password,
        };
        using var answer = await _http.PostAsync(new Uri("/realms/chibo/protocol/openid-connect/token", UriKind.Relative), new FormUrlEncodedContent(form));
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!.GetValue<string>();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
    }

    /// <returns>How long until the last byte of the file, and how many bytes there were.</returns>
    public async Task<(TimeSpan Took, int Bytes)> Download(string path)
    {
        var since = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return (Stopwatch.GetElapsedTime(since), bytes.Length);
    }

    /// <returns>How long until the last byte of the answer, and how many bytes there were.</returns>
    public async Task<(TimeSpan Took, int Bytes)> Ask(string query)
    {
        var since = Stopwatch.GetTimestamp();
        using var answer = await _http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetElapsedTime(since);
        return JsonNode.Parse(bytes)!["errors"] is { } errors
            ? throw new InvalidOperationException($"{query}: {errors.ToJsonString()}")
            : (took, bytes.Length);
    }
}
