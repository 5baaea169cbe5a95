using System.Net.Mime;
using ChiBo.Gateway.Texts;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// Lets a limited number of requests wait for their answers at once: when the store is slow they would pile up until the process
/// has no memory left, and then everybody would lose theirs. Whoever comes later is told so at once. A stream is counted until
/// it begins, whatever its request accepts; after that, like a socket, it waits for nothing.
/// </summary>
internal sealed class Turnstile(RequestDelegate next, IOptions<GatewayOptions> options)
{
    public const string Busy = "gateway.busy";

    private int _inside;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await next(context);
            return;
        }

        var place = new Place(this);
        try
        {
            if (Interlocked.Increment(ref _inside) > options.Value.MostRequests)
            {
                await SendAway(context);
                return;
            }

            context.Response.OnStarting(() =>
            {
                if (IsStream(context.Response)) place.Leave();
                return Task.CompletedTask;
            });
            await next(context);
        }
        finally
        {
            place.Leave();
        }
    }

    private static bool IsStream(HttpResponse response) =>
        response.ContentType?.StartsWith(MediaTypeNames.Text.EventStream, StringComparison.OrdinalIgnoreCase) == true;

    private static Task SendAway(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = RefusalTexts.For(Busy, []), extensions = new { code = Busy } } } });
    }

    /// <summary>Of one request; it is left once.</summary>
    private sealed class Place(Turnstile turnstile)
    {
        private int _left;

        public void Leave()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) Interlocked.Decrement(ref turnstile._inside);
        }
    }
}
