using ChiBo.Contracts.Grains.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Authentication;

/// <summary>Stands before GraphQL: without a valid token nobody asks anything.</summary>
/// <remarks>
/// A socket may come without one, because browsers cannot give a handshake headers: it is let in by the token of its
/// first message.
/// </remarks>
internal sealed class Gate(RequestDelegate next, IOptions<GatewayOptions> options)
{
    public const string OrderHeader = "Idempotency-Key";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers[OrderHeader].ToString() is { Length: > Caller.LongestOrderId })
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync($"{OrderHeader}: at most {Caller.LongestOrderId} characters.");
        }
        else if (context.User.Identity?.IsAuthenticated == true || MayComeWithout(context))
        {
            await next(context);
        }
        else
        {
            await context.ChallengeAsync();
        }
    }

    private bool MayComeWithout(HttpContext context) =>
        context.Request.Headers.Authorization.Count == 0
        && (context.WebSockets.IsWebSocketRequest || (options.Value.OpenSchema && (IsSchema(context.Request) || IsPage(context.Request))));

    private static bool IsSchema(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && (request.Path.Value is "/graphql/schema" or "/graphql/schema.graphql" || request.Query.ContainsKey("sdl"));

    /// <summary>A browser that opens the address: the page itself asks for the token.</summary>
    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Value is ("/graphql" or "/graphql/")
        && !request.Query.ContainsKey("query")
        && request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
}
