using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Launcher.Processes;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Launching;

/// <summary><c>./chibo cluster</c> without its building: the launcher on a PostgreSQL and a RabbitMQ of its own.</summary>
internal sealed class LaunchedCluster : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<int> _processes = [];
    private PrivateServer? _postgres;
    private PrivateServer? _rabbit;
    private HttpClient _http = null!;

    private LaunchedCluster()
    {
    }

    public RunningProgram Launcher { get; private set; } = null!;

    public Uri Address => _http.BaseAddress!;

    /// <summary>Skips the test where no server can be had.</summary>
    public static async Task<LaunchedCluster> Start()
    {
        var made = new LaunchedCluster { _postgres = await PrivateServer.Postgres(), _rabbit = await PrivateServer.RabbitMq() };
        var port = new Ports().Take(25080);
        made._http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(60) };
        made.Launcher = RunningProgram.Start(
            "Launcher",
            [("ConnectionStrings__ChiBo", $"{made._postgres.Address};Maximum Pool Size=20"), ("Bus__RabbitMq", made._rabbit.Address)],
            "--data", made._folder.Path, "--port", $"{port}");
        try
        {
            await made.Until(status => (bool)status["isReady"]!);
            return made;
        }
        catch (TimeoutException)
        {
            await made.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until <c>/cluster</c> says what is wanted.</summary>
    public async Task<JsonNode> Until(Func<JsonNode, bool> wanted)
    {
        for (var deadline = DateTime.UtcNow + Patience; ; await Task.Delay(Pause))
        {
            if (await Status() is { } status && wanted(status)) return status;
            if (Launcher.HasEnded || DateTime.UtcNow > deadline) throw new TimeoutException(Launcher.Output);
        }
    }

    /// <summary>The ids of all processes that there have been.</summary>
    public IReadOnlySet<int> Processes => _processes;

    /// <summary>Processes that bear this cluster's database in their environment, its servers' own apart.</summary>
    public IReadOnlyList<int> Alive =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           let id = int.TryParse(Path.GetFileName(folder), out var number) ? number : 0
           where id > 0 && Environment(folder).Contains($"ConnectionStrings__ChiBo={_postgres!.Address}", StringComparison.Ordinal)
           select id,
    ];

    public async Task<string> TokenOf(string account)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["client_id"] = "chibo-cli", ["username"] = account, ["password"] = "ChiBo-2026",
        });
        using var answer = await _http.PostAsync("/realms/chibo/protocol/openid-connect/token", form);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!;
    }

    public HttpRequestMessage Request(string token, string query, DateTimeOffset? at = null, string? order = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (at is { } stated) request.Headers.Add("ChiBo-Demo-Time", stated.UtcDateTime.ToString("O"));
        if (order is not null) request.Headers.Add("Idempotency-Key", order);
        return request;
    }

    /// <summary>As a patient client: what was not answered is sent again under the same name.</summary>
    public async Task<JsonNode> Send(string token, string query, DateTimeOffset? at = null, string? order = null)
    {
        for (var deadline = DateTime.UtcNow + Patience; ; await Task.Delay(Pause))
        {
            var text = "";
            try
            {
                using var request = Request(token, query, at, order);
                using var answer = await _http.SendAsync(request);
                text = await answer.Content.ReadAsStringAsync();
                if (answer.IsSuccessStatusCode && JsonNode.Parse(text)!["errors"] is null) return JsonNode.Parse(text)!["data"]!;
            }
            catch (HttpRequestException)
            {
                // the gateway that had it has gone
            }

            if (DateTime.UtcNow > deadline) throw new TimeoutException(text);
        }
    }

    public Task<HttpResponseMessage> Open(HttpRequestMessage request) => _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    public async ValueTask DisposeAsync()
    {
        if (!Launcher.HasEnded) await Launcher.Stop();
        Launcher.Dispose();
        _http.Dispose();
        _rabbit?.Dispose();
        _postgres?.Dispose();
        _folder.Dispose();
    }

    private async Task<JsonNode?> Status()
    {
        try
        {
            var status = await _http.GetFromJsonAsync<JsonNode>("/cluster");
            foreach (var part in status!["parts"]!.AsArray())
                if ((int?)part!["process"] is { } id) _processes.Add(id);
            return status;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static string Environment(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
