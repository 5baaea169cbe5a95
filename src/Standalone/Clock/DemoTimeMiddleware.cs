using Microsoft.AspNetCore.Http;

namespace ChiBo.Standalone.Clock;

/// <summary>Takes the header <c>ChiBo-Demo-Time</c> for the time of a request. Only the demo has it: docs/decisions/0007.</summary>
internal sealed class DemoTimeMiddleware(RequestDelegate next)
{
    /// <remarks>Asynchronous to its end, so that what it states ends with the request.</remarks>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.TryGetValue(DemoTime.Header, out var stated))
        {
            if (!DemoTime.TryParse(stated, out var at))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                await context.Response.WriteAsync($"{DemoTime.Header}: an instant such as 2026-11-04T01:30:00Z.");
                return;
            }

            DemoTime.State(at);
        }

        await next(context);
    }
}
