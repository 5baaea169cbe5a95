using System.Net.WebSockets;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.WebSockets;

/// <summary>A socket: whole messages in, one message at a time out.</summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket) : ISocketConnection
{
    private const int LargestMessage = 1024 * 1024;
    private readonly SemaphoreSlim _sending = new(1, 1);

    public HttpContext HttpContext => context;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => context.RequestAborted;

    /// <summary>The next message; null when the socket is closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Receive(CancellationToken cancellation)
    {
        using var message = new ResponseBuffer();
        while (true)
        {
            if (socket.State is not (WebSocketState.Open or WebSocketState.CloseSent))
            {
                return null;
            }

            var part = await socket.ReceiveAsync(message.GetMemory(4096), cancellation);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            message.Advance(part.Count);
            if (message.Length > LargestMessage)
            {
                await CloseAsync("The message is too large.", CloseReasons.InvalidMessage, cancellation);
                return null;
            }

            if (part.EndOfMessage)
            {
                return message.Written.ToArray();
            }
        }
    }

    public async ValueTask Send(ReadOnlyMemory<byte> message)
    {
        await _sending.WaitAsync(RequestAborted);
        try
        {
            if (socket.State is WebSocketState.Open)
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, true, RequestAborted);
            }
        }
        catch (WebSocketException)
        {
            // the client has left: receiving notices it too
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
                await socket.CloseOutputAsync((WebSocketCloseStatus)reason, message, cancellationToken);
            }
        }
        catch (WebSocketException)
        {
            // closed already
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose() => _sending.Dispose();
}
