using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>The public GraphQL endpoint, as a patient client sees it: what was not answered is sent again.</summary>
internal sealed class Api(HttpClient http, SimulationOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private long _requests;
    private long _repeats;

    /// <summary>Requests that were answered.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Requests that had to be sent again: connection lost, server restarting, a fault.</summary>
    public long Repeats => Interlocked.Read(ref _repeats);

    /// <summary>Signs a person in with the demo password.</summary>
    public async Task<string> SignIn(string user)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = "chibo-cli",
            ["username"] = user,
            ["password"] = options.Password,
        };
        var answer = await Patiently(
            () => new HttpRequestMessage(HttpMethod.Post, new Uri(options.Url, "/realms/chibo/protocol/openid-connect/token"))
            {
                Content = new FormUrlEncodedContent(form),
            },
            _ => false);
        return answer["access_token"]?.GetValue<string>()
               ?? throw new SimulationException($"{user} không đăng nhập được: {answer.ToJsonString()}");
    }

    /// <summary>Sends an operation until it is answered without a fault.</summary>
    /// <param name="token">Whose request it is.</param>
    /// <param name="at">The instant at which the person acts (the demo's clock).</param>
    /// <param name="order">The order's name, the same at every repeat; null for a query.</param>
    public async Task<JsonObject> Send(string token, DateTimeOffset at, string? order, string query, JsonObject variables)
    {
        var body = new JsonObject { ["query"] = query, ["variables"] = variables };
        var text = body.ToJsonString();
        var answer = await Patiently(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Url, "/graphql"))
                {
                    Content = new StringContent(text, new MediaTypeHeaderValue("application/json")),
                };
                request.Headers.Accept.ParseAdd("application/graphql-response+json");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.Add("ChiBo-Demo-Time", at.UtcDateTime.ToString("O"));
                if (order is not null) request.Headers.Add("Idempotency-Key", order);
                return request;
            },
            IsFault);
        return answer;
    }

    private static bool IsFault(JsonObject answer) =>
        answer["errors"] is JsonArray errors
        && errors.Any(e => e?["extensions"]?["code"]?.GetValue<string>() is "common.try-again" or "HC0045");

    private async Task<JsonObject> Patiently(Func<HttpRequestMessage> make, Func<JsonObject, bool> again)
    {
        var deadline = DateTimeOffset.UtcNow + options.Patience;
        while (true)
        {
            string problem;
            try
            {
                using var request = make();
                using var response = await http.SendAsync(request);
                if (response.StatusCode is HttpStatusCode.Unauthorized) return new JsonObject { ["unauthorized"] = true };
                if ((int)response.StatusCode < 500 && await response.Content.ReadFromJsonAsync<JsonObject>() is { } answer)
                {
                    if (!again(answer))
                    {
                        Interlocked.Increment(ref _requests);
                        return answer;
                    }

                    problem = answer.ToJsonString();
                }
                else
                {
                    problem = response.StatusCode.ToString();
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or JsonException)
            {
                problem = e.Message;
            }

            if (DateTimeOffset.UtcNow > deadline) throw new SimulationException($"Máy chủ không trả lời: {problem}");
            Interlocked.Increment(ref _repeats);
            await Task.Delay(Pause);
        }
    }
}
