using System.Text.Json;
using ChiBo.Gateway.Authentication;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Lets a socket in by the token of its first message: <c>{"Authorization": "Bearer …"}</c>.</summary>
internal sealed class SocketCaller : DefaultSocketSessionInterceptor
{
    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default)
    {
        var context = session.Connection.HttpContext;
        if (TokenOf(connectionInitMessage) is { } authorization)
        {
            if (await SocketTokens.Check(context.RequestServices, authorization) is not { } user) return Rejected;
            context.User = user;
        }

        return context.User.Identity?.IsAuthenticated == true ? ConnectionStatus.Accept() : Rejected;
    }

    public override ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        requestBuilder.SetCaller(session.Connection.HttpContext.User, order: null);
        return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
    }

    private static ConnectionStatus Rejected => ConnectionStatus.Reject("The token is missing or not valid.");

    private static string? TokenOf(IOperationMessagePayload message) =>
        message.As<Dictionary<string, JsonElement>>()?
            .Where(p => p.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
                && p.Value.ValueKind == JsonValueKind.String)
            .Select(p => p.Value.GetString()!)
            .FirstOrDefault();
}
