using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Testing;

namespace ChiBo.Identity.Tests;

/// <summary>One provider on real Kestrel with a clock of its own for every test.</summary>
public abstract class IdentityFixture : IAsyncLifetime
{
    // One key for all, kept beside the assembly: making one takes longer than a test.
    private static readonly string KeyFile = Path.Combine(AppContext.BaseDirectory, "test-key.pem");
    private readonly TemporaryFolder _folder = new();

    protected AdjustableClock Clock { get; } = new(DateTimeOffset.UtcNow);

    protected RunningIdentity Identity { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Identity = await RunningIdentity.Start(
        SampleRealm.WriteTo(_folder, Change), KeyFile, SampleRealm.Settings, Clock);

    public async ValueTask DisposeAsync()
    {
        await Identity.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected virtual void Change(JsonObject realm, JsonObject users)
    {
    }

    private protected async Task<JsonObject> Token(params IEnumerable<(string, string)> form)
    {
        using var answer = await Identity.PostToken(form);
        var body = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        answer.IsSuccessStatusCode.ShouldBeTrue(body.ToJsonString());
        return body;
    }

    private protected async Task ShouldRefuse(int status, string error, params IEnumerable<(string, string)> form)
    {
        using var answer = await Identity.PostToken(form);
        var body = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        ((int)answer.StatusCode, (string?)body["error"]).ShouldBe((status, error), body.ToJsonString());
        ((string?)body["error_description"]).ShouldNotBeNullOrEmpty();
    }

    private protected static (string, string)[] Password(
        string username = "dv-00001", string password = SampleRealm.Password, string client = "chibo-cli") =>
        [("grant_type", "password"), ("client_id", client), ("username", username), ("password", password)];

    private protected static (string, string)[] Refresh(JsonObject tokens, string client = "chibo-cli") =>
        [("grant_type", "refresh_token"), ("client_id", client), ("refresh_token", (string)tokens["refresh_token"]!)];
}
