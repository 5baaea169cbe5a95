using System.Net.WebSockets;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

/// <summary>A real server on a free port of this machine.</summary>
internal sealed class GraphQLHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private GraphQLHost(WebApplication application)
    {
        _application = application;
        Http = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => _application.Services;

    public static async Task<GraphQLHost> StartAsync(
        Action<IRequestExecutorBuilder>? configure = null,
        GraphQLServerOptions? options = null,
        string environment = "Development",
        int maxRequestSize = 20 * 1000 * 1024)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRouting().AddSingleton<Messages>();
        var schema = builder.Services.AddGraphQLServer(maxAllowedRequestSize: maxRequestSize)
            .AddQueryType<ProbeQuery>()
            .AddMutationType<ProbeMutation>()
            .AddSubscriptionType<ProbeSubscription>()
            .AddUploadType();
        configure?.Invoke(schema);
        var application = builder.Build();
        application.UseWebSockets();
        var endpoint = application.MapGraphQL();
        if (options is not null)
        {
            endpoint.WithOptions(options);
        }

        await application.StartAsync();
        return new GraphQLHost(application);
    }

    public Task<HttpResponseMessage> Post(string body, string? accept = null, string contentType = "application/json") =>
        Send(HttpMethod.Post, "/graphql", new StringContent(body, System.Text.Encoding.UTF8, contentType), accept);

    public Task<HttpResponseMessage> Ask(string query, string? accept = null) =>
        Post(System.Text.Json.JsonSerializer.Serialize(new { query }), accept);

    public Task<HttpResponseMessage> Get(string path, string? accept = null) => Send(HttpMethod.Get, path, null, accept);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, string? accept)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<SocketClient> Connect(string? protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        var address = new UriBuilder(Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" };
        await socket.ConnectAsync(address.Uri, CancellationToken.None);
        return new SocketClient(socket);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);
        await _application.DisposeAsync();
    }
}
