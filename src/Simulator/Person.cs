using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>Somebody with a phone: signs in once, acts at their own times.</summary>
internal sealed class Person(Api api, string account)
{
    /// <summary>How long an order's name may be; a longer one is named by its digest.</summary>
    private const int LongestName = 64;

    private string? _token;

    public string Account => account;

    /// <summary>Gives an order and returns the codes of its refusals; empty when it was carried out.</summary>
    /// <param name="mutation">The mutation's field name.</param>
    /// <param name="about">What tells this order from the person's other orders of the same kind.</param>
    public async Task<string[]> Order(string mutation, DateTimeOffset at, string about, JsonObject input) =>
        Refusals(await Give(mutation, at, about, input, ""));

    /// <summary>Gives an order that must be carried out, and reads what it made.</summary>
    /// <exception cref="SimulationException">It was refused.</exception>
    public async Task<T> Make<T>(
        string mutation, DateTimeOffset at, string about, JsonObject input, string selection, Func<JsonNode, T> read)
    {
        var payload = await Give(mutation, at, about, input, selection);
        Accept(mutation, about, Refusals(payload));
        return read(payload);
    }

    /// <summary>Gives an order that must be carried out.</summary>
    /// <exception cref="SimulationException">It was refused.</exception>
    public async Task Do(string mutation, DateTimeOffset at, string about, JsonObject input)
    {
        Accept(mutation, about, await Order(mutation, at, about, input));
    }

    /// <summary>Asks a question; the answer's <c>data</c>.</summary>
    public async Task<JsonObject> Ask(DateTimeOffset at, string query, JsonObject? variables = null)
    {
        var answer = await Send(at, null, query, variables ?? []);
        return answer["errors"] is JsonArray { Count: > 0 } errors
            ? throw new SimulationException($"{account}: {errors.ToJsonString()}")
            : answer["data"]!.AsObject();
    }

    private async Task<JsonNode> Give(string mutation, DateTimeOffset at, string about, JsonObject input, string selection)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var query = $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} errors {{ code message }} }} }}";
        var order = $"{mutation}:{about}";
        if (order.Length > LongestName) order = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(order)));
        var answer = await Send(at, order, query, new JsonObject { ["input"] = input });
        return answer["errors"] is JsonArray { Count: > 0 } errors
            ? throw new SimulationException($"{account} {mutation} {about}: {errors.ToJsonString()}")
            : answer["data"]![mutation]!;
    }

    private static string[] Refusals(JsonNode payload) =>
        [.. payload["errors"]!.AsArray().Select(e => e!["code"]!.GetValue<string>())];

    private void Accept(string mutation, string about, string[] refusals)
    {
        if (refusals.Length > 0)
            throw new SimulationException($"{account} {mutation} {about} bị từ chối: {string.Join(", ", refusals)}");
    }

    private async Task<JsonObject> Send(DateTimeOffset at, string? order, string query, JsonObject variables)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            _token ??= await api.SignIn(account);
            var answer = await api.Send(_token, at, order, query, variables);
            if (!answer.ContainsKey("unauthorized")) return answer;
            _token = null; // expired: sign in again
        }

        throw new SimulationException($"{account}: mã đăng nhập không được chấp nhận.");
    }
}
