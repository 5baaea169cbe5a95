using System.Net.Mime;
using ChiBo.Gateway.Texts;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// Lets a limited number of requests wait for their answers at once: when the store is slow they would pile up until
/// the process
/// has no memory left, and then everybody would lose theirs. Whoever comes later is told so at once. Streams and
/// sockets wait for
/// nothing and are not counted.
/// </summary>
internal sealed class Turnstile(RequestDelegate next, IOptions<GatewayOptions> options)
{
    public const string Busy = "gateway.busy";

    private int _inside;

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsStream(context))
        {
            await next(context);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _inside) <= options.Value.MostRequests) await next(context);
            else await SendAway(context);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    private static bool IsStream(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest
        || context.Request.Headers.Accept.Any(a => a?.Contains(MediaTypeNames.Text.EventStream, StringComparison.OrdinalIgnoreCase) == true);

    private static Task SendAway(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = RefusalTexts.For(Busy, []), extensions = new { code = Busy } } } });
    }
}
