using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Samples.Reports;

/// <summary>Asks ChiBo in the name of the machine client <c>chibo-reports</c>.</summary>
internal sealed class ReportClient(Uri url, Uri realm, string secret) : IDisposable
{
    private const int MostTries = 5;
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    /// <summary>The errors after which docs/graphql.md says to ask again, after a moment.</summary>
    private static readonly HashSet<string> Passing = ["gateway.busy", "common.try-again", "HC0045"];

    /// <summary>Strict: what an answer has and its record has not, or the other way round, is a mistake of the client.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private string? _token;
    private DateTimeOffset _until;

    /// <summary>The data of a query. What passes is waited for and asked again, each time twice as long.</summary>
    /// <exception cref="UnansweredException">There is none; the sentence says why.</exception>
    public async Task<TAnswer> Ask<TOperation, TAnswer>(TOperation operation) where TOperation : IOperation<TAnswer>
    {
        for (var tries = 1; ; tries++)
        {
            using var response = await Post(new { query = TOperation.Document, variables = operation });
            if (response.StatusCode == HttpStatusCode.Unauthorized)
                throw new UnansweredException(ExitCode.SignIn, "The token is not taken here.");
            var answer = await Read<Answer<TAnswer>>(response);
            if (answer is { Data: { } data, Errors: null }) return data;
            var error = answer?.Errors?.FirstOrDefault();
            var code = error?.Extensions?.Code
                ?? (response.StatusCode == HttpStatusCode.ServiceUnavailable ? "gateway.busy" : $"HTTP {(int)response.StatusCode}");
            if (!Passing.Contains(code))
                throw new UnansweredException(ExitCode.Refused, $"{code}: {error?.Message ?? "no answer"}");
            if (tries == MostTries)
                throw new UnansweredException(ExitCode.Busy, $"{url} is busy ({code}). Try again later.");
            await Task.Delay(TimeSpan.FromMilliseconds(250 << tries));
        }
    }

    public Task<MonthlySheet.Answer> Ask(MonthlySheet operation) => Ask<MonthlySheet, MonthlySheet.Answer>(operation);

    public Task<Meetings.Answer> Ask(Meetings operation) => Ask<Meetings, Meetings.Answer>(operation);

    public Task<Ratings.Answer> Ask(Ratings operation) => Ask<Ratings, Ratings.Answer>(operation);

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Post(object body)
    {
        if (_token is null || DateTimeOffset.UtcNow > _until) await SignIn();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, "/graphql"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Content = JsonContent.Create(body, body.GetType(), options: Json);
        return await Send(request);
    }

    /// <summary>OAuth 2.0 client credentials. A token is used until shortly before it ends.</summary>
    private async Task SignIn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{realm}/protocol/openid-connect/token"));
        request.Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", "chibo-reports"), new("client_secret", secret),
        ]);
        using var response = await Send(request);
        if (!response.IsSuccessStatusCode || await Read<JsonElement?>(response) is not { } answer)
            throw new UnansweredException(
                ExitCode.SignIn,
                "The realm gives no token: is CHIBO_REPORTS_SECRET the secret of the client chibo-reports?");
        _token = answer.GetProperty("access_token").GetString();
        _until = DateTimeOffset.UtcNow.AddSeconds(answer.GetProperty("expires_in").GetInt32()) - Margin;
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        try
        {
            return await _http.SendAsync(request);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            throw new UnansweredException(
                ExitCode.Away, $"{request.RequestUri!.GetLeftPart(UriPartial.Authority)} does not answer.");
        }
    }

    /// <summary>The JSON of an answer; null where it holds none, such as a proxy's page.</summary>
    private static async Task<T?> Read<T>(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true
            ? await response.Content.ReadFromJsonAsync<T>(Json)
            : default;

    private sealed record Answer<TData>(TData? Data = default, IReadOnlyList<Error>? Errors = null);

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Error(string Message, Extensions? Extensions = null);

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Extensions(string? Code = null);
}

/// <summary>What the program exits with when it has written nothing.</summary>
internal enum ExitCode
{
    Refused = 1,
    Usage = 2,
    SignIn = 3,
    Away = 4,
    Busy = 5,
}

/// <summary>Why there is no answer, in one sentence.</summary>
internal sealed class UnansweredException(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode => exitCode;
}
