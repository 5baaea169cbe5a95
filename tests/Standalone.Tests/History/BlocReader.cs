using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Standalone.Tests.History;

/// <summary>The bloc's committee at a running Standalone.</summary>
internal sealed class BlocReader(Uri url) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = url };

    /// <param name="greeting">The line in which Standalone says where it serves.</param>
    public static async Task<BlocReader> SignIn(string greeting)
    {
        var address = greeting.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
        var reader = new BlocReader(new Uri(address));
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DemoRealm.CommandLineClient,
            ["username"] = DemoBloc.Generate().Grants.First(g => g.Role == DemoRoles.BlocCommittee).MemberId,
            ["password"] = DemoBloc.Password,
        };
        using var answer = await reader._http.PostAsync("/realms/chibo/protocol/openid-connect/token", new FormUrlEncodedContent(form));
        var token = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!.GetValue<string>();
        reader._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        reader._http.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
        return reader;
    }

    public async Task<JsonNode> Ask(string query)
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query });
        var whole = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        whole["errors"].ShouldBeNull(whole["errors"]?.ToJsonString());
        return whole["data"]!;
    }

    public void Dispose() => _http.Dispose();
}
