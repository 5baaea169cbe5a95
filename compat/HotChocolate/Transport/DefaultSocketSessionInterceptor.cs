using System.Security.Claims;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Lets every socket in, and gives its operations the user of the handshake.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default) => new(ConnectionStatus.Accept());

    public virtual ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        var context = session.Connection.HttpContext;
        requestBuilder.TryAddGlobalState(nameof(HttpContext), context);
        requestBuilder.TryAddGlobalState(nameof(ClaimsPrincipal), context.User);
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask<IOperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        IOperationResult result,
        CancellationToken cancellationToken = default) => new(result);

    public virtual ValueTask OnCompleteAsync(
        ISocketSession session,
        string operationSessionId,
        CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    public virtual ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default) => new((IReadOnlyDictionary<string, object?>?)null);

    public virtual ValueTask OnPongAsync(
        ISocketSession session,
        IOperationMessagePayload pongMessage,
        CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) =>
        ValueTask.CompletedTask;
}
