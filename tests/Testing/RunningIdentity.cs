using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Testing;

/// <summary>The development identity provider on a free port of this machine.</summary>
public sealed class RunningIdentity : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningIdentity(WebApplication app, HttpClient client, string realm)
    {
        _app = app;
        Client = client;
        Issuer = $"{client.BaseAddress}realms/{realm}";
    }

    /// <summary>Follows no redirect, so that a test sees it.</summary>
    public HttpClient Client { get; }

    public string Issuer { get; }

    public string TokenEndpoint => Issuer + "/protocol/openid-connect/token";

    /// <param name="import">A realm file or a folder in Keycloak's directory export.</param>
    /// <param name="keyFile">Made if it is not there.</param>
    /// <param name="settings">What placeholders of the realm file stand for.</param>
    /// <param name="clock">The system's where null.</param>
    /// <param name="realm">The name in the realm file.</param>
    public static async Task<RunningIdentity> Start(
        string import, string keyFile, IEnumerable<KeyValuePair<string, string?>>? settings = null,
        TimeProvider? clock = null, string realm = "chibo")
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        builder.AddDevelopmentIdentity(options => (options.Import, options.KeyFile) = (import, keyFile));
        var app = builder.Build();
        app.MapDevelopmentIdentity();
        await app.StartAsync();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
        return new RunningIdentity(app, client, realm);
    }

    /// <summary>Sends a form to the token endpoint.</summary>
    public Task<HttpResponseMessage> PostToken(params IEnumerable<(string Name, string Value)> form) =>
        Client.PostAsync(TokenEndpoint, Form(form));

    /// <summary>The access token of a member by password.</summary>
    public async Task<string> AccessTokenOf(string username, string password, string client = "chibo-cli")
    {
        using var answer = await PostToken(
            ("grant_type", "password"), ("client_id", client), ("username", username), ("password", password));
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
    }

    /// <summary>A form body.</summary>
    public static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> form) =>
        new(form.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
