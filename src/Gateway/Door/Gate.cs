using ChiBo.Contracts.Grains.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Door;

/// <summary>Rejects requests to the GraphQL endpoint that bring no valid token.</summary>
/// <remarks>
/// A socket may come without one, because browsers cannot give a handshake headers: it is let in by the token of its
/// first message.
/// </remarks>
internal sealed class Gate(IOptions<GatewayOptions> options) : IMiddleware
{
    public const string OrderHeader = "Idempotency-Key";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
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
        && (context.WebSockets.IsWebSocketRequest
            || (options.Value.OpenSchema && (IsSchema(context.Request) || IsPage(context.Request))));

    /// <summary>A download of the schema executes nothing, whatever else stands in its address.</summary>
    private static bool IsSchema(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query")
        && (IsAt(request, "/graphql/schema") || IsAt(request, "/graphql/schema.graphql")
            || (IsAt(request, "/graphql") && request.Query.ContainsKey("sdl")));

    /// <summary>A browser that opens the address: the page itself asks for the token.</summary>
    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && IsAt(request, "/graphql")
        && request.Query.Count == 0
        && request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>As routes compare: in any case, with or without a slash at the end.</summary>
    private static bool IsAt(HttpRequest request, string path) =>
        request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase, out var rest)
        && rest.Value is null or "" or "/";
}
