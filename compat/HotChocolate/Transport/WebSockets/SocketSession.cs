using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Transport.WebSockets;

/// <summary>One client on one socket, speaking <c>graphql-transport-ws</c>.</summary>
internal sealed class SocketSession(SocketConnection connection, EndpointSchema schema, GraphQLSocketOptions options)
    : ISocketSession, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new();
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(connection.RequestAborted);
    private readonly ISocketSessionInterceptor _interceptor = schema.SocketInterceptor(connection.RequestServices);
    private bool _isAsked;
    private bool _isAccepted;

    public ISocketConnection Connection => connection;

    /// <summary>Listens until the socket is closed.</summary>
    public async Task Run()
    {
        var watch = Watch();
        try
        {
            while (await connection.Receive(_end.Token) is { } message && await Handle(message))
            {
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // the client has left, or was told to
        }
        finally
        {
            await _end.CancelAsync();
            await watch;
            await Task.WhenAll(_operations.Values.Select(o => o.Completion));
            await _interceptor.OnCloseAsync(this, CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _end.Dispose();
        connection.Dispose();
    }

    /// <summary>False when the socket was closed because of the message.</summary>
    private async ValueTask<bool> Handle(ReadOnlyMemory<byte> message)
    {
        JsonElement json;
        try
        {
            json = JsonElement.Parse(message.Span);
        }
        catch (JsonException)
        {
            return await Close(CloseReasons.InvalidMessage, "Invalid message: no JSON.");
        }

        if (json.ValueKind != JsonValueKind.Object || Text(json, "type") is not { } type)
        {
            return await Close(CloseReasons.InvalidMessage, "Invalid message type.");
        }

        var payload = new MessagePayload(json.TryGetProperty("payload", out var p) ? p : null);
        switch (type)
        {
            case "connection_init":
                return await Initialize(payload);
            case "ping":
                await connection.Send(Messages.Pong(await _interceptor.OnPingAsync(this, payload, _end.Token)));
                return true;
            case "pong":
                await _interceptor.OnPongAsync(this, payload, _end.Token);
                return true;
            case "subscribe":
                return await Subscribe(json);
            case "complete":
                if (Text(json, "id") is { } id && _operations.TryGetValue(id, out var operation))
                {
                    operation.Stop();
                }

                return true;
            default:
                return await Close(CloseReasons.InvalidMessage, "Invalid message type.");
        }
    }

    private async ValueTask<bool> Initialize(MessagePayload payload)
    {
        if (_isAsked)
        {
            return await Close(CloseReasons.TooManyInitializations, "Too many initialisation requests.");
        }

        _isAsked = true;
        var status = await _interceptor.OnConnectAsync(this, payload, _end.Token);
        if (!status.Accepted)
        {
            return await Close(CloseReasons.Forbidden, status.Message);
        }

        _isAccepted = true;
        await connection.Send(Messages.Acknowledged);
        return true;
    }

    private async ValueTask<bool> Subscribe(JsonElement message)
    {
        if (!_isAccepted)
        {
            return await Close(CloseReasons.Unauthorized, "Unauthorized");
        }

        if (Text(message, "id") is not { Length: > 0 } id
            || !message.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object)
        {
            return await Close(CloseReasons.InvalidMessage, "Invalid message: a subscription needs an id and a payload.");
        }

        var operation = new SocketOperation(id, _end.Token);
        if (!_operations.TryAdd(id, operation))
        {
            operation.Dispose();
            return await Close(CloseReasons.DuplicateOperation, "The subscription id is not unique.");
        }

        operation.Completion = RunOperation(operation, payload);
        return true;
    }

    private async Task RunOperation(SocketOperation operation, JsonElement payload)
    {
        await Task.Yield(); // the socket goes on listening
        try
        {
            await using var scope = connection.RequestServices.CreateAsyncScope();
            var builder = SocketRequest.Read(payload);
            builder.TrySetServices(scope.ServiceProvider);
            await _interceptor.OnRequestAsync(this, operation.Id, builder, operation.Token);
            var executor = schema.Executor(connection.RequestServices);
            await using var result = await executor.ExecuteAsync(builder.Build(), operation.Token);
            if (result is IResponseStream stream)
            {
                await foreach (var item in stream.ReadResultsAsync().WithCancellation(operation.Token))
                {
                    await Send(operation, item);
                }
            }
            else if (result is OperationResult { IsDataSet: false, Errors: { } errors })
            {
                await connection.Send(Messages.Error(operation.Id, errors));
                return;
            }
            else
            {
                await Send(operation, (IOperationResult)result);
            }

            if (!operation.Token.IsCancellationRequested)
            {
                await connection.Send(Messages.Complete(operation.Id));
            }
        }
        catch (RequestProblem problem)
        {
            await connection.Send(Messages.Error(operation.Id, [problem.ToError()]));
        }
        catch (OperationCanceledException)
        {
            // the client has stopped it
        }
        catch (Exception fault)
        {
            connection.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("HotChocolate.Transport")
                .LogError(fault, "A GraphQL operation on a WebSocket failed outside of its resolvers.");
            await connection.Send(Messages.Error(
                operation.Id, [ErrorBuilder.New().SetMessage("Unexpected Execution Error").Build()]));
        }
        finally
        {
            _operations.TryRemove(operation.Id, out _);
            operation.Dispose();
            await _interceptor.OnCompleteAsync(this, operation.Id, CancellationToken.None);
        }
    }

    private async ValueTask Send(SocketOperation operation, IOperationResult result)
    {
        await using (result)
        {
            var shown = await _interceptor.OnResultAsync(this, operation.Id, result, operation.Token);
            await connection.Send(Messages.Next(operation.Id, (OperationResult)shown));
        }
    }

    /// <summary>Closes a socket that does not say who it is, and pings one that does.</summary>
    private async Task Watch()
    {
        try
        {
            await Task.Delay(options.ConnectionInitializationTimeout, _end.Token);
            if (!_isAsked)
            {
                await Close(CloseReasons.InitializationTimeout, "Connection initialisation timeout.");
                return;
            }

            while (options.KeepAliveInterval is { } interval)
            {
                await Task.Delay(interval, _end.Token);
                await connection.Send(Messages.Ping);
            }
        }
        catch (OperationCanceledException)
        {
            // the session has ended
        }
    }

    private async ValueTask<bool> Close(int reason, string message)
    {
        await connection.CloseAsync(message, reason, CancellationToken.None);
        return false;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
