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
    private readonly TemporaryFolder? _own;
    private readonly string _folder;
    private readonly RunningProgram _program;
    private readonly HttpClient _http;

    private DemoProcess(string? folder, string[] arguments, (string Name, string? Value)[] settings)
    {
        if (folder is null) _own = new TemporaryFolder();
        _folder = folder ?? _own!.Path;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        _program = RunningProgram.Start("Standalone", settings, ["--data", _folder, "--port", $"{port}", .. arguments]);
    }

    public RunningProgram Program => _program;

    /// <summary>Accounts of the demo's people: what must not be in a log is here.</summary>
    public JsonArray People => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "identity/chibo-users-0.json")))!["users"]!.AsArray();

    /// <summary>The file of everything that it stores, unless it was given a server.</summary>
    public string Database => Path.Combine(_folder, "chibo.db");

    public static Task<DemoProcess> Start(params (string Name, string? Value)[] settings) => Start(null, [], settings);

    /// <param name="folder">Where it keeps what it stores; null for one that is removed with it.</param>
    /// <param name="arguments">More of them.</param>
    /// <param name="settings">As environment variables.</param>
    public static async Task<DemoProcess> Start(string? folder, string[] arguments, params (string Name, string? Value)[] settings)
    {
        var process = new DemoProcess(folder, arguments, settings);
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

    /// <param name="token">Of who asks.</param>
    /// <param name="query">With everything in it.</param>
    /// <param name="traceParent">The trace that it belongs to.</param>
    /// <param name="order">The order's name, the same at every repeat.</param>
    public async Task<JsonNode> Send(string token, string query, string? traceParent = null, string? order = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (traceParent is not null) request.Headers.Add("traceparent", traceParent);
        if (order is not null) request.Headers.Add("Idempotency-Key", order);
        using var answer = await _http.SendAsync(request);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public async Task<bool> IsReady()
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

    public void Dispose()
    {
        _program.Dispose();
        _http.Dispose();
        _own?.Dispose();
    }

    [GeneratedRegex(@"(\S+)  Bí thư chi bộ: .*\((\S+)\)")]
    private static partial Regex Secretaries();
}
