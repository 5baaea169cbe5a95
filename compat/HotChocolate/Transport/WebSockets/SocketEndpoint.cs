using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.WebSockets;

/// <summary>Lets in the sockets that speak <c>graphql-transport-ws</c>.</summary>
internal static class SocketEndpoint
{
    public const string Protocol = "graphql-transport-ws";
    private const System.Net.WebSockets.WebSocketCloseStatus ProtocolError = System.Net.WebSockets.WebSocketCloseStatus.ProtocolError;

    public static async Task Answer(HttpContext context, EndpointSchema schema, GraphQLSocketOptions options)
    {
        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            using var stranger = await context.WebSockets.AcceptWebSocketAsync();
            await stranger.CloseOutputAsync(ProtocolError, "Unknown subprotocol.", context.RequestAborted);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(Protocol);
        await using var session = new SocketSession(new SocketConnection(context, socket), schema, options);
        await session.Run();
    }
}
