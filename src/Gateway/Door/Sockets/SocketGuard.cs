using System.Net.WebSockets;
using Microsoft.AspNetCore.Http.Features;

namespace ChiBo.Gateway.Door.Sockets;

/// <summary>Lets sockets in that speak graphql-transport-ws, as many as there are seats, each behind a <see cref="GuardedSocket"/>.</summary>
internal sealed class SocketGuard(SocketSeats seats) : IMiddleware
{
    private const string Protocol = "graphql-transport-ws";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await next(context);
            return;
        }

        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync($"Sec-WebSocket-Protocol: {Protocol}.");
            return;
        }

        using var seat = seats.TakeSocket();
        if (seat is null)
        {
            await RefusalAnswer.Write(context, StatusCodes.Status503ServiceUnavailable, RequestRefusals.Busy);
            return;
        }

        var feature = context.Features.GetRequiredFeature<IHttpWebSocketFeature>();
        context.Features.Set(seat);
        context.Features.Set<IHttpWebSocketFeature>(new GuardedSockets(feature, seat));
        await next(context);
    }

    private sealed class GuardedSockets(IHttpWebSocketFeature inner, SocketSeat seat) : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => inner.IsWebSocketRequest;

        /// <summary>The protocol is the one above, also where a client names others before it.</summary>
        public async Task<WebSocket> AcceptAsync(WebSocketAcceptContext context) =>
            new GuardedSocket(await inner.AcceptAsync(new WebSocketAcceptContext { SubProtocol = Protocol }), seat);
    }
}
