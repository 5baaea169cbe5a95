using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Door;

/// <summary>
/// Lets a limited number of requests wait for their answers at once: when the store is slow they would pile up until the
/// process has no memory left, and then everybody would lose theirs. Whoever comes later is told so at once. A socket, and
/// a stream once it has begun, wait for nothing and are not counted here but in <see cref="Sockets.SocketSeats"/>.
/// </summary>
internal sealed class Turnstile(IOptions<GatewayOptions> options) : IMiddleware
{
    private int _inside;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await next(context);
            return;
        }

        using var place = new Place(this);
        if (Interlocked.Increment(ref _inside) <= options.Value.MostRequests)
        {
            context.Features.Set(place);
            await next(context);
        }
        else
        {
            await RefusalAnswer.Write(context, StatusCodes.Status503ServiceUnavailable, RequestRefusals.Busy);
        }
    }

    /// <summary>The place of one request, which it gives back once: when it is answered, or turns out to be a stream.</summary>
    internal sealed class Place(Turnstile turnstile) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
            {
                Interlocked.Decrement(ref turnstile._inside);
            }
        }
    }
}
