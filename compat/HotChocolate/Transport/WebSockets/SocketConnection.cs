using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.AspNetCore.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.WebSockets;

/// <summary>A WebSocket: whole messages in, whole messages out, one at a time.</summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket, int maxMessageSize) : ISocketConnection
{
    private readonly SemaphoreSlim _sending = new(1, 1);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    public HttpContext HttpContext => context;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => context.RequestAborted;

    public bool IsOpen => socket.State == WebSocketState.Open;

    /// <summary>The next message, valid until the next call; null when the socket is closed or says nonsense.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Binary || length > maxMessageSize)
            {
                await CloseAsync("Invalid message received.", CloseCodes.InvalidMessage, cancellation);
                return null;
            }

            if (received.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }

            if (length == _buffer.Length)
            {
                Grow(length);
            }
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            if (IsOpen)
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, true, cancellation);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    public async ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)reason, Shorten(message), cancellationToken);
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException)
        {
            // the other side went first
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _sending.Dispose();
        socket.Dispose();
    }

    /// <summary>A close frame has room for 123 bytes.</summary>
    private static string Shorten(string message) =>
        Encoding.UTF8.GetByteCount(message) <= 120 ? message : message[..Math.Min(message.Length, 40)];

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        _buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
