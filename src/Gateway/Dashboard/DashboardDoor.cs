namespace ChiBo.Gateway.Dashboard;

/// <summary>Lets through what may be shown, and asks a browser that came without a token for one.</summary>
internal sealed class DashboardDoor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        context.Request.Path.StartsWithSegments(DashboardHosting.Path, out var below);
        if (!DashboardPaths.Shows(below))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
        if (response is { StatusCode: StatusCodes.Status401Unauthorized, HasStarted: false } && IsPage(context.Request))
            await SignInPage.Write(response);
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
}
