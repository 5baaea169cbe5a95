using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A client that follows live, over graphql-transport-ws.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();

    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public static async Task<LiveClient> Connect(Uri url, string? token, string path = "/graphql")
    {
        var client = new LiveClient();
        client._socket.Options.AddSubProtocol("graphql-transport-ws");
        await client._socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws", Path = path }.Uri,
            TestContext.Current.CancellationToken);
        await client.Send(new { type = "connection_init", payload = token is null ? null
            : new { Authorization = "Bearer " + token } });
        return client;
    }

    public Task Subscribe(string query, object variables, string id = "1") =>
        Send(new { id, type = "subscribe", payload = new { query, variables } });

    public Task Complete() => Send(new { id = "1", type = "complete" });

    /// <summary>The next message that is no ping; null when the server has closed the socket.</summary>
    public async Task<JsonObject?> Next()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            using var text = new MemoryStream();
            WebSocketReceiveResult part;
            var buffer = new byte[16384];
            do
            {
                part = await _socket.ReceiveAsync(buffer, patience.Token);
                if (part.MessageType == WebSocketMessageType.Close) return null;
                text.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            var message = (JsonObject)JsonNode.Parse(text.ToArray())!;
            switch (message["type"]!.GetValue<string>())
            {
                case "ping": await Send(new { type = "pong" }); break;
                case "pong": break;
                default: return message;
            }
        }
    }

    public Task SendText(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    private Task Send(object message) => SendText(JsonSerializer.Serialize(message));

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
