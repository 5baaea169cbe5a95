using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.WebSockets;

/// <summary>Speaks graphql-transport-ws with one client.</summary>
internal sealed class SocketSession : ISocketSession
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>Operations of one socket at a time.</summary>
    private const int MaxOperations = 256;

    private readonly RequestExecutor _executor;
    private readonly SocketConnection _connection;
    private readonly GraphQLSocketOptions _options;
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ended;
    private volatile bool _isInitializing;
    private volatile bool _isAccepted;

    private SocketSession(RequestExecutor executor, SocketConnection connection, GraphQLSocketOptions options)
    {
        _executor = executor;
        _connection = connection;
        _options = options;
        _ended = CancellationTokenSource.CreateLinkedTokenSource(connection.RequestAborted);
    }

    public ISocketConnection Connection => _connection;

    private ISocketSessionInterceptor Interceptor => _executor.SocketInterceptor;

    public static async Task RunAsync(
        HttpContext context,
        RequestExecutor executor,
        GraphQLSocketOptions options,
        int maxMessageSize)
    {
        var knows = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        var socket = await context.WebSockets.AcceptWebSocketAsync(knows ? Protocol : null);
        using var connection = new SocketConnection(context, socket, maxMessageSize);
        if (!knows)
        {
            await connection.CloseAsync(
                "Subprotocol not acceptable", CloseCodes.UnknownProtocol, context.RequestAborted);
            return;
        }

        using var session = new SocketSession(executor, connection, options);
        await session.RunAsync();
    }

    public void Dispose() => _ended.Dispose();

    private async Task RunAsync()
    {
        var timers = new SocketTimers(_connection, _options, () => _isInitializing, _ended.Token).RunAsync();
        try
        {
            while (_connection.IsOpen && await _connection.ReceiveAsync(_ended.Token) is { } message)
            {
                await HandleAsync(message);
            }

            await _connection.CloseAsync("Closed", CloseCodes.Normal, _ended.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // the client went away without a word
        }
        finally
        {
            await _ended.CancelAsync();
            await Task.WhenAll(_operations.Values.Select(operation => operation.Completion));
            await timers;
            await Interceptor.OnCloseAsync(this, CancellationToken.None);
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> bytes)
    {
        if (SocketMessage.Read(bytes) is not { } message)
        {
            await CloseAsync("Invalid message received.", CloseCodes.InvalidMessage);
            return;
        }

        await (message.Type switch
        {
            "connection_init" => InitializeAsync(message),
            "ping" => PongAsync(message),
            "pong" => Interceptor.OnPongAsync(this, new MessagePayload(message.Payload), _ended.Token).AsTask(),
            "subscribe" => SubscribeAsync(message),
            "complete" => CompleteAsync(message),
            _ => CloseAsync("Invalid message type.", CloseCodes.InvalidMessage),
        });
    }

    private async Task InitializeAsync(SocketMessage message)
    {
        if (_isInitializing)
        {
            await CloseAsync("Too many initialisation requests.", CloseCodes.TooMany);
            return;
        }

        _isInitializing = true;
        var status = await Interceptor.OnConnectAsync(this, new MessagePayload(message.Payload), _ended.Token);
        if (!status.Accepted)
        {
            await CloseAsync(status.Message, CloseCodes.Unauthorized);
            return;
        }

        _isAccepted = true;
        await _connection.SendAsync(Messages.Ack, _ended.Token);
    }

    private async Task PongAsync(SocketMessage message)
    {
        var payload = await Interceptor.OnPingAsync(this, new MessagePayload(message.Payload), _ended.Token);
        using var buffer = new ResponseBuffer();
        Messages.WritePong(buffer, payload);
        await _connection.SendAsync(buffer.Written, _ended.Token);
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        if (!_isAccepted)
        {
            await CloseAsync("Unauthorized", CloseCodes.Unauthorized);
            return;
        }

        if (string.IsNullOrEmpty(message.Id) || message.Payload is not { ValueKind: JsonValueKind.Object } payload)
        {
            await CloseAsync("Invalid message received.", CloseCodes.InvalidMessage);
            return;
        }

        if (_operations.Count >= MaxOperations)
        {
            await CloseAsync("Too many operations.", CloseCodes.TooMany);
            return;
        }

        var operation = new SocketOperation(this, _executor, _connection, message.Id, _ended.Token);
        if (!_operations.TryAdd(message.Id, operation))
        {
            await CloseAsync("The subscription id is not unique.", CloseCodes.DuplicateId);
            return;
        }

        operation.Start(payload, () => _operations.TryRemove(new(message.Id, operation)));
    }

    private Task CompleteAsync(SocketMessage message)
    {
        if (message.Id is not null && _operations.TryRemove(message.Id, out var operation))
        {
            operation.Cancel();
        }

        return Task.CompletedTask;
    }

    private Task CloseAsync(string message, int code) => _connection.CloseAsync(message, code, _ended.Token).AsTask();
}
