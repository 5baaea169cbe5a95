using System.Collections.Immutable;
using System.Net;
using System.Net.WebSockets;
using ChiBo.Launcher.Demo;
using ChiBo.Launcher.Processes;
using ChiBo.Launcher.Proxy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChiBo.Processes.Tests.Launching;

/// <summary>The proxy in front of gateways that come and go.</summary>
public sealed class FrontProxyTests : IAsyncLifetime
{
    private static readonly Ports Free = new();

    private readonly HttpClient _http = new();
    private readonly List<string> _received = [];
    private WebApplication _gateway = null!;
    private Part _alive = null!;
    private FrontProxy _proxy = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _gateway = builder.Build();
        _gateway.Urls.Add("http://127.0.0.1:0");
        _gateway.UseWebSockets();
        _gateway.MapGet("/health/ready", () => Results.Ok());
        _gateway.MapPost("/graphql", Receive);
        _gateway.MapPost("/breaks", (HttpContext context) =>
        {
            lock (_received) _received.Add("breaks");
            context.Abort();
        });
        _gateway.MapGet("/socket", Echo);
        await _gateway.StartAsync();
        _alive = Of("gateway-1", new Uri(_gateway.Urls.Single()).Port);
        var port = Take();
        _proxy = await FrontProxy.Start(
            port, Of("identity", Take()), () => new ClusterStatus(true, []), new DemoDays(Of("rating", Take())), default);
        _http.BaseAddress = new Uri($"http://127.0.0.1:{port}");
    }

    public async ValueTask DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await _gateway.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task A_request_that_a_dead_gateway_never_received_goes_to_another_with_its_body()
    {
        _proxy.Serve([_alive, Of("gateway-2", Take())]); // nobody listens at the second
        for (var i = 0; i < 40; i++)
        {
            using var answer = await _http.PostAsync("/graphql", new StringContent($"order {i}"), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        _received.ShouldBe(Enumerable.Range(0, 40).Select(i => $"order {i}"));
    }

    [Fact]
    public async Task A_request_that_may_have_been_received_is_not_sent_twice()
    {
        var second = Of("gateway-2", _alive.Port); // the same gateway under another name
        _proxy.Serve([_alive, second]);
        using var answer = await _http.PostAsync("/breaks", new StringContent("order"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        _received.ShouldBe(["breaks"]);
    }

    [Fact]
    public async Task Where_no_gateway_serves_that_is_said_at_once()
    {
        _proxy.Serve([]);
        using var answer = await _http.PostAsync("/graphql", new StringContent("order"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        _received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_WebSocket_passes_through()
    {
        _proxy.Serve([_alive]);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://{_http.BaseAddress!.Authority}/socket"), TestContext.Current.CancellationToken);
        await socket.SendAsync("xin chào"u8.ToArray(), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        var buffer = new byte[64];
        var got = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        buffer.AsSpan(0, got.Count).ToArray().ShouldBe("xin chào"u8.ToArray());
    }

    private static int Take() => Free.Take(25100);

    private static Part Of(string name, int port) => new(name, "Gateway", port, "/health/ready", ImmutableDictionary<string, string>.Empty);

    private async Task Receive(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        lock (_received) _received.Add(body);
    }

    private static async Task Echo(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var buffer = new byte[64];
        var got = await socket.ReceiveAsync(buffer, context.RequestAborted);
        await socket.SendAsync(buffer.AsMemory(0, got.Count), got.MessageType, true, context.RequestAborted);
    }
}
