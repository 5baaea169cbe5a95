using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>Sees what happens on a WebSocket.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>A client wants to be let in.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default);

    /// <summary>An operation is about to run.</summary>
    ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default);

    /// <summary>A result is about to be sent.</summary>
    ValueTask<IOperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        IOperationResult result,
        CancellationToken cancellationToken = default);

    /// <summary>An operation has ended.</summary>
    ValueTask OnCompleteAsync(
        ISocketSession session,
        string operationSessionId,
        CancellationToken cancellationToken = default);

    /// <returns>What goes with the pong.</returns>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default);

    ValueTask OnPongAsync(
        ISocketSession session,
        IOperationMessagePayload pongMessage,
        CancellationToken cancellationToken = default);

    /// <summary>The socket is closed.</summary>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}
