using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>
/// Somebody with a token who uses GraphQL through the gateways: what fails is sent again through the next one, an order under its
/// own name.
/// </summary>
/// <param name="deployment">With gateways.</param>
/// <param name="audit">Is told what was acknowledged.</param>
/// <param name="account">Of the realm.</param>
/// <param name="token">Theirs.</param>
/// <param name="gateway">Which gateway they go to first, counted from 0.</param>
internal sealed class Participant(Deployment deployment, Audit audit, string account, string token, int gateway)
{
    /// <summary>docs/operations.md promises it.</summary>
    public static readonly TimeSpan Promised = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Hesitation = TimeSpan.FromMilliseconds(300);
    private static readonly string[] TryAgain = ["common.try-again", "HC0045", "gateway.busy"];
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    public string Account => account;

    public string Token => token;

    /// <summary>Signs in with a password, as the command line does.</summary>
    public static async Task<Participant> SignIn(Deployment deployment, Audit audit, string account, int gateway = 0) =>
        new(deployment, audit, account, await deployment.Identity!.AccessTokenOf(account, TestRealm.Password), gateway);

    /// <summary>The answer's data; fails on any error that is not one to try again for.</summary>
    public async Task<JsonNode> Ask(string query, object? variables = null) => (await Send(query, variables, null)).Data;

    /// <summary>Gives an order about a meeting that is carried out.</summary>
    public async Task Do(string mutation, string meeting, object input)
    {
        var (payload, _) = await Give(mutation, "errors { code message }", meeting, input);
        payload["errors"]!.AsArray().ShouldBeEmpty($"{mutation}: {payload.ToJsonString()}");
        audit.Acknowledged(meeting, account, mutation);
    }

    /// <summary>Gives an order about a meeting; its payload, and whether it was sent more than once.</summary>
    public async Task<(JsonNode Payload, bool IsRepeated)> Give(string mutation, string selection, string meeting, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var all = (JsonObject)JsonSerializer.SerializeToNode(input)!;
        if (mutation != "planMeeting") all["meetingId"] = meeting;
        var (data, isRepeated) = await Send(
            $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} }} }}", new { input = all }, $"{Guid.NewGuid():N}");
        return (data[mutation]!, isRepeated);
    }

    private async Task<(JsonNode Data, bool IsRepeated)> Send(string query, object? variables, string? order)
    {
        var watch = Stopwatch.StartNew();
        for (var attempt = 0; ; attempt++)
        {
            var (data, trouble) = await TrySend(deployment.Gateways, attempt, query, variables, order);
            if (data is not null) return (data, attempt > 0);
            audit.Failed(trouble!);
            if (watch.Elapsed > Promised) throw new TimeoutException($"Nobody answered within {Promised}: {audit}");
            await Task.Delay(Hesitation);
        }
    }

    private async Task<(JsonNode? Data, string? Trouble)> TrySend(
        Processes.Tests.Host.Worker[] gateways, int attempt, string query, object? variables, string? order)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(gateways[(gateway + attempt) % gateways.Length].Url, "/graphql"));
        request.Content = JsonContent.Create(new { query, variables });
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (order is not null) request.Headers.Add("Idempotency-Key", order);
        JsonNode answer;
        try
        {
            using var response = await Http.SendAsync(request);
            if (response.StatusCode is HttpStatusCode.ServiceUnavailable) return (null, $"{response.StatusCode}");
            answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException)
        {
            return (null, fault.GetType().Name); // the gateway was killed, or does not answer
        }

        if (answer["errors"] is not JsonArray { Count: > 0 } errors) return (answer["data"]!, null);
        var code = (string?)errors[0]!["extensions"]?["code"];
        TryAgain.ShouldContain(code, $"{query}: {answer.ToJsonString()}");
        return (null, code);
    }
}
