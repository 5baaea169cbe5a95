using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChiBo.Processes.Tests.Host;

/// <summary>Standalone with the demo bloc, and somebody of it who gives orders.</summary>
internal sealed partial class DemoProcess : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunningProgram _program;
    private readonly HttpClient _http;

    private DemoProcess(params (string Name, string? Value)[] settings)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        _program = RunningProgram.Start("Standalone", settings, "--data", _folder.Path, "--port", $"{port}");
    }

    public RunningProgram Program => _program;

    /// <summary>Accounts of the demo's people: what must not be in a log is here.</summary>
    public JsonArray People => JsonNode.Parse(File.ReadAllText(_folder.File("identity/chibo-users-0.json")))!["users"]!.AsArray();

    public static async Task<DemoProcess> Start(params (string Name, string? Value)[] settings)
    {
        var process = new DemoProcess(settings);
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (!await process.IsReady())
        {
            if (DateTime.UtcNow > deadline || process._program.HasEnded) throw new TimeoutException(process._program.Output);
            await Task.Delay(100);
        }

        return process;
    }

    /// <summary>The secretary whom the greeting shows, and their cell.</summary>
    public (string Account, string Cell) Secretary
    {
        get
        {
            var line = Secretaries().Match(_program.Output);
            return (line.Groups[1].Value, line.Groups[2].Value);
        }
    }

    public async Task<string> TokenOf(string account)
    {
        using var answer = await _http.PostAsync("/realms/chibo/protocol/openid-connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["client_id"] = "chibo-cli", ["username"] = account, ["password"] = "ChiBo-2026",
        }));
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>();
    }

    public async Task<JsonNode> Send(string token, string query, string? traceParent = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (traceParent is not null) request.Headers.Add("traceparent", traceParent);
        using var answer = await _http.SendAsync(request);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public void Dispose()
    {
        _program.Dispose();
        _http.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try
        {
            return (await _http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"(\S+)  Bí thư chi bộ: .*\((\S+)\)")]
    private static partial Regex Secretaries();
}
