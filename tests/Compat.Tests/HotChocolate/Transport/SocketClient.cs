using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

/// <summary>A client that speaks whatever it is told to over a WebSocket.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IAsyncDisposable
{
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromSeconds(20));
    private readonly byte[] _buffer = new byte[64 * 1024];

    public string? Protocol => socket.SubProtocol;

    public int? CloseCode => (int?)socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public Task Send(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, _deadline.Token);

    public Task SendBytes(byte[] message) =>
        socket.SendAsync(message, WebSocketMessageType.Binary, true, _deadline.Token);

    public Task Subscribe(string id, string query) =>
        Send(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public async Task Initialize(string payload = "{}")
    {
        await Send($$"""{"type":"connection_init","payload":{{payload}}}""");
        (await Next()).ShouldBe("""{"type":"connection_ack"}""");
    }

    /// <summary>The next message, pings left out; null when the server has closed.</summary>
    public async Task<string?> Next()
    {
        while (true)
        {
            var received = await socket.ReceiveAsync(_buffer, _deadline.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            received.EndOfMessage.ShouldBeTrue();
            var message = Encoding.UTF8.GetString(_buffer, 0, received.Count);
            if (message != """{"type":"ping"}""")
            {
                return message;
            }
        }
    }

    public async Task<string> NextRaw()
    {
        var received = await socket.ReceiveAsync(_buffer, _deadline.Token);
        return Encoding.UTF8.GetString(_buffer, 0, received.Count);
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        _deadline.Dispose();
        return ValueTask.CompletedTask;
    }
}
