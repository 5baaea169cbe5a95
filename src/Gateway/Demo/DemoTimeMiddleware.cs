using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.Demo;

/// <summary>Takes the header <c>ChiBo-Demo-Time</c> for the time of a request. Only a demo has it: docs/decisions/0007.</summary>
public sealed class DemoTimeMiddleware(RequestDelegate next)
{
    /// <remarks>Asynchronous to its end, so that what it states ends with the request.</remarks>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.TryGetValue(DemoTimeHeader.Name, out var stated))
        {
            if (!DemoTimeHeader.TryParse(stated, out var at))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                await context.Response.WriteAsync($"{DemoTimeHeader.Name}: an instant such as 2026-11-04T01:30:00Z.");
                return;
            }

            DemoTime.State(at);
        }

        await next(context);
    }
}
