using System.Net.WebSockets;

namespace ChiBo.Gateway.Door.Sockets;

/// <summary>
/// A socket whose messages are read whole and checked before the engine gets them, and which ends: a few seconds after it
/// was told to close, and when nobody signs in on it.
/// </summary>
internal sealed class GuardedSocket : WebSocket
{
    /// <summary>Longest message before somebody signed in, in bytes: that of a token with many groups.</summary>
    public const int MostBytesBeforeSignIn = 16 << 10;

    /// <summary>Room for one message that is kept between messages; not rented, since a reader may outlive the disposal.</summary>
    private const int UsualBytes = 4096;

    private const WebSocketCloseStatus InvalidMessage = (WebSocketCloseStatus)4400;
    private const WebSocketCloseStatus NotSignedIn = (WebSocketCloseStatus)4408;

    /// <summary>How long the other side may take to answer a close.</summary>
    private static readonly TimeSpan PatienceAfterClose = TimeSpan.FromSeconds(3);

    /// <summary>How long a socket stays without somebody who signed in; the protocol's own 10 s come first.</summary>
    private static readonly TimeSpan PatienceBeforeSignIn = TimeSpan.FromSeconds(15);

    private readonly WebSocket _inner;
    private readonly SocketSeat _seat;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Timer _end;
    private byte[] _message = new byte[UsualBytes];
    private volatile bool _isDisposed;
    private int _length;
    private int _given;

    public GuardedSocket(WebSocket inner, SocketSeat seat)
    {
        (_inner, _seat) = (inner, seat);
        _end = new Timer(_ => End(), null, PatienceBeforeSignIn, Timeout.InfiniteTimeSpan);
    }

    public override WebSocketCloseStatus? CloseStatus => _inner.CloseStatus;

    public override string? CloseStatusDescription => _inner.CloseStatusDescription;

    public override WebSocketState State => _inner.State;

    public override string? SubProtocol => _inner.SubProtocol;

    public override void Abort() => _inner.Abort();

    /// <summary>Says that the socket is closed and does not wait for an answer: the reader sees it.</summary>
    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override async Task CloseOutputAsync(
        WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        EndSoon();
        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (_inner.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _inner.CloseOutputAsync(closeStatus, statusDescription, cancellationToken);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    public override async ValueTask SendAsync(
        ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _inner.SendAsync(buffer, messageType, endOfMessage, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    public override Task SendAsync(
        ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        SendAsync((ReadOnlyMemory<byte>)buffer, messageType, endOfMessage, cancellationToken).AsTask();

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var result = await ReceiveAsync(buffer.AsMemory(), cancellationToken);
        return new WebSocketReceiveResult(result.Count, result.MessageType, result.EndOfMessage, CloseStatus, CloseStatusDescription);
    }

    /// <summary>Gives the next checked message, in as many parts as the buffer makes of it.</summary>
    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_given == _length && !await ReadMessage(cancellationToken))
        {
            return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }

        var part = Math.Min(buffer.Length, _length - _given);
        _message.AsMemory(_given, part).CopyTo(buffer);
        _given += part;
        return new ValueWebSocketReceiveResult(part, WebSocketMessageType.Text, _given == _length);
    }

    /// <summary>
    /// Lets go of a socket that is closed at once, and of any other when its time is over: the engine disposes as soon as it has
    /// said that it closes, and the other side may still be reading that.
    /// </summary>
    public override void Dispose()
    {
        _isDisposed = true;
        if (_inner.State is WebSocketState.Closed or WebSocketState.Aborted)
        {
            Release();
        }
        else
        {
            EndSoon();
        }
    }

    /// <summary>Reads until there is a message that may be given on; false when the socket is closed.</summary>
    private async ValueTask<bool> ReadMessage(CancellationToken cancellation)
    {
        while (await ReadWhole(cancellation))
        {
            var message = RequestCheck.OfMessage(_message.AsSpan(0, _length));
            if (message is { Type: not null, Refusal: null })
            {
                return true;
            }

            if (message is not { Id: { } id, Refusal: { } refusal })
            {
                await CloseFor(InvalidMessage, "Invalid message.", cancellation);
                return false;
            }

            await SendAsync(RefusalAnswer.Message(id, refusal), WebSocketMessageType.Text, true, cancellation);
        }

        return false;
    }

    /// <summary>Reads one message of whatever content; false when the socket is closed.</summary>
    private async ValueTask<bool> ReadWhole(CancellationToken cancellation)
    {
        (_length, _given) = (0, 0);
        if (_message.Length > RequestGuard.MostBytes >> 4)
        {
            _message = new byte[UsualBytes];
        }

        while (true)
        {
            var part = await _inner.ReceiveAsync(_message.AsMemory(_length), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return false;
            }

            if (_inner.State != WebSocketState.Open)
            {
                _length = 0; // what comes after the close is read to its end and forgotten
                continue;
            }

            _length += part.Count;
            if (_length > (_seat.IsSignedIn ? RequestGuard.MostBytes : MostBytesBeforeSignIn))
            {
                await CloseFor(WebSocketCloseStatus.MessageTooBig, "Message too big.", cancellation);
                return false;
            }

            if (part.MessageType != WebSocketMessageType.Text)
            {
                await CloseFor(InvalidMessage, "Text expected.", cancellation);
                return false;
            }

            if (part.EndOfMessage)
            {
                return true;
            }

            if (_length == _message.Length)
            {
                Grow();
            }
        }
    }

    /// <summary>Closes, and reads what is still under way until the other side has closed too or its time is over.</summary>
    private async ValueTask CloseFor(WebSocketCloseStatus status, string reason, CancellationToken cancellation)
    {
        await CloseOutputAsync(status, reason, cancellation);
        await ReadWhole(cancellation);
        _length = 0;
    }

    /// <summary>The time is over: of a close, or of somebody who does not sign in.</summary>
    private void End()
    {
        if (_isDisposed || _inner.State is not WebSocketState.Open)
        {
            Release();
        }
        else if (!_seat.IsSignedIn)
        {
            _ = CloseUnsigned();
        }
    }

    private void EndSoon()
    {
        try
        {
            _end.Change(PatienceAfterClose, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // it has ended already
        }
    }

    private void Release()
    {
        _end.Dispose();
        try
        {
            _inner.Abort();
            _inner.Dispose();
        }
        catch (ObjectDisposedException)
        {
            // the request has ended, and its connection with it
        }
    }

    private async Task CloseUnsigned()
    {
        try
        {
            await CloseOutputAsync(NotSignedIn, "Connection initialisation timeout.", CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            _inner.Abort();
        }
    }

    private void Grow() => Array.Resize(ref _message, _length * 2);
}
