using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Standalone.Operating;

/// <summary>An office's account on a running ChiBo: this one or a cluster.</summary>
internal sealed class OperatorClient(HttpClient http, OperatorOptions options)
{
    private string? _token = options.Token;

    /// <exception cref="OperatorRefusedException">The answer holds an error.</exception>
    public async Task<JsonNode> Ask(string query, JsonObject? variables = null)
    {
        _token ??= await SignIn();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Url, "/graphql"))
        {
            Content = JsonContent.Create(new JsonObject { ["query"] = query, ["variables"] = variables }),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await http.SendAsync(request);
        if (response.StatusCode is System.Net.HttpStatusCode.Unauthorized)
            throw new OperatorRefusedException("Thẻ truy cập không có hiệu lực.");
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return answer?["errors"] is JsonArray { Count: > 0 } errors
            ? throw new OperatorRefusedException(errors[0]!["message"]!.GetValue<string>())
            : answer!["data"]!;
    }

    private async Task<string> SignIn()
    {
        var office = DemoBloc.Generate().Grants.First(g => g.Role == DemoRoles.BlocOffice).MemberId;
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DemoRealm.CommandLineClient,
            ["username"] = office,
            ["password"] = DemoBloc.Password,
        };
        using var response = await http.PostAsync(
            new Uri(options.Url, "/realms/chibo/protocol/openid-connect/token"), new FormUrlEncodedContent(form));
        return response.IsSuccessStatusCode && await response.Content.ReadFromJsonAsync<JsonObject>() is { } answer
            ? answer["access_token"]!.GetValue<string>()
            : throw new OperatorRefusedException("Không đăng nhập được bằng tài khoản mẫu; hãy dùng --token.");
    }
}
