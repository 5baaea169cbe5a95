using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChiBo.Demo;
using ChiBo.Gateway.Demo;

namespace ChiBo.Launcher.Demo;

/// <summary>Somebody of the demo bloc's office, who gives orders over the public API.</summary>
/// <param name="http">Leads to the cluster.</param>
/// <param name="account">Signs in with the demo's password.</param>
internal sealed class DemoOffice(HttpClient http, string account)
{
    /// <summary>What a bloc that is loaded again answers.</summary>
    private const string AlreadyThere = "common.already-exists";

    private const string TryAgain = "common.try-again";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private volatile string? _token;

    /// <summary>Gives an order; one that was carried out before is well.</summary>
    /// <param name="mutation">The mutation's field.</param>
    /// <param name="at">The time of the demo at which it is given.</param>
    /// <param name="input">The mutation's input.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DemoRefusedException">It was refused.</exception>
    public async Task Order(string mutation, DateTimeOffset at, JsonObject input, CancellationToken cancellation) =>
        Accept(mutation, input, await Send(at, $"demo:{mutation}", Body(mutation, "", input), null, cancellation));

    /// <summary>Gives the roster of a cell; every row must be taken.</summary>
    /// <inheritdoc cref="Order"/>
    public async Task ImportRoster(string cell, string csv, DateTimeOffset at, CancellationToken cancellation)
    {
        var input = new JsonObject { ["cellId"] = cell, ["file"] = null };
        var answer = await Send(at, "demo:importRoster", Body("importRoster", "refused { code line }", input), csv, cancellation);
        Accept("importRoster", input, answer);
        if (answer["importRoster"]!["refused"]!.AsArray() is [{ } row, ..])
            throw new DemoRefusedException($"importRoster {cell}: {row.ToJsonString()}");
    }

    /// <summary>Asks a question; the answer's data.</summary>
    public Task<JsonNode> Ask(string query, CancellationToken cancellation) =>
        Send(null, null, new JsonObject { ["query"] = query }, null, cancellation);

    private static JsonObject Body(string mutation, string selection, JsonObject input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        return new JsonObject
        {
            ["query"] = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} errors {{ code }} }} }}",
            ["variables"] = new JsonObject { ["input"] = input.DeepClone() },
        };
    }

    private static void Accept(string mutation, JsonObject input, JsonNode data)
    {
        if (data[mutation]!["errors"]!.AsArray() is [{ } error, ..] && (string?)error["code"] != AlreadyThere)
            throw new DemoRefusedException($"{mutation} {input.ToJsonString()}: {error["code"]}");
    }

    /// <summary>Until it is answered: gateways come and go.</summary>
    private async Task<JsonNode> Send(
        DateTimeOffset? at, string? order, JsonObject body, string? file, CancellationToken cancellation)
    {
        for (var deadline = DateTime.UtcNow + Patience; ; await Task.Delay(Pause, cancellation))
        {
            var (data, problem) = await TrySend(at, order, body, file, cancellation);
            if (data is not null) return data;
            if (DateTime.UtcNow > deadline) throw new DemoRefusedException(problem);
        }
    }

    private async Task<(JsonNode? Data, string Problem)> TrySend(
        DateTimeOffset? at, string? order, JsonObject body, string? file, CancellationToken cancellation)
    {
        try
        {
            var token = _token ??= await SignIn(cancellation);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Content(body, file) };
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            if (at is { } stated) request.Headers.Add(DemoTimeHeader.Name, stated.UtcDateTime.ToString("O"));
            if (order is not null) request.Headers.Add("Idempotency-Key", order);
            if (file is not null) request.Headers.Add("GraphQL-Preflight", "1");
            using var response = await http.SendAsync(request, cancellation);
            if (response.StatusCode is HttpStatusCode.Unauthorized) _token = null;
            var text = await response.Content.ReadAsStringAsync(cancellation);
            if (!response.IsSuccessStatusCode) return (null, $"{(int)response.StatusCode} {text}");
            var answer = JsonNode.Parse(text)!;
            if (answer["errors"] is null) return (answer["data"]!, "");
            return text.Contains(TryAgain, StringComparison.Ordinal) ? (null, text) : throw new DemoRefusedException(text);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            return (null, fault.Message);
        }
    }

    private static HttpContent Content(JsonObject body, string? file)
    {
        if (file is null) return JsonContent.Create(body);
        var upload = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
        upload.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return new MultipartFormDataContent
        {
            { new StringContent(body.ToJsonString()), "operations" },
            { new StringContent("""{"0":["variables.input.file"]}"""), "map" },
            { upload, "0", "danh-sach.csv" },
        };
    }

    private async Task<string> SignIn(CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password", ["client_id"] = DemoRealm.CommandLineClient, ["username"] = account,
            ["password"] = DemoBloc.Password,
        });
        using var response = await http.PostAsync("/realms/chibo/protocol/openid-connect/token", form, cancellation);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>(cancellation))!["access_token"]!;
    }
}
