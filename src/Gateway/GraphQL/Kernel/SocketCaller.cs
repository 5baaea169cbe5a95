using System.Text.Json;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.Door.Sockets;
using ChiBo.Gateway.Door;
using ChiBo.Gateway.Texts;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http.Features;

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

        if (context.User.Identity?.IsAuthenticated != true) return Rejected;
        return context.Features.GetRequiredFeature<SocketSeat>().TrySignIn(TokenCaller.Read(context.User).Id)
            ? ConnectionStatus.Accept()
            : TooMany;
    }

    public override ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        requestBuilder.SetCaller(session.Connection.HttpContext.User, order: null);
        return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
    }

    private static ConnectionStatus Rejected => ConnectionStatus.Reject("The token is missing or not valid.");

    private static ConnectionStatus TooMany =>
        ConnectionStatus.Reject(RefusalTexts.For(RequestRefusals.TooManySockets.Code, RequestRefusals.TooManySockets.Arguments));

    private static string? TokenOf(IOperationMessagePayload message) =>
        message.As<Dictionary<string, JsonElement>>()?
            .Where(p => p.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
                && p.Value.ValueKind == JsonValueKind.String)
            .Select(p => p.Value.GetString()!)
            .FirstOrDefault();
}
