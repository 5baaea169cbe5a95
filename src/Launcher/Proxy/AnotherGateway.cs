using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;

namespace ChiBo.Launcher.Proxy;

/// <summary>
/// A request that a gateway never received, because nobody took the connection, goes to another one. What may have been received
/// is not sent twice: its sender decides, with the same <c>Idempotency-Key</c>.
/// </summary>
internal sealed class AnotherGateway(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var proxied = context.GetReverseProxyFeature();
        var others = proxied.AvailableDestinations; // of which one is chosen further on
        await next(context);
        while (WasNeverSent(context) && proxied.ProxiedDestination is { } gone)
        {
            others = [.. others.Where(d => d.DestinationId != gone.DestinationId)];
            if (others.Count == 0) return;
            context.Response.Clear();
            context.Features.Set<IForwarderErrorFeature>(null);
            proxied.AvailableDestinations = others;
            await next(context);
        }
    }

    private static bool WasNeverSent(HttpContext context) =>
        !context.Response.HasStarted && context.Features.Get<IForwarderErrorFeature>() is
        {
            Error: ForwarderError.Request,
            Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError },
        };
}
