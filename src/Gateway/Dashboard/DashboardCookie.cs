using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace ChiBo.Gateway.Dashboard;

/// <summary>
/// A browser that opens an address sends no bearer token: below <c>/dashboard</c>, to read and nowhere else, the same token counts
/// from a cookie. It is checked each time as in a header, so it ends when it ends.
/// </summary>
internal static class DashboardCookie
{
    public const string Name = "chibo-dashboard";

    private const string Bearer = "Bearer ";

    /// <summary>In characters: browsers drop a cookie of more than 4096 bytes without a word.</summary>
    private const int LongestToken = 3_900;

    public static void Accept(JwtBearerOptions options)
    {
        options.Events ??= new JwtBearerEvents();
        var before = options.Events.OnMessageReceived;
        options.Events.OnMessageReceived = async context =>
        {
            await before(context);
            if (context.Result is null) context.Token ??= Of(context.Request);
        };
    }

    /// <summary>Puts the token of this request into the cookie.</summary>
    public static IResult Give(HttpContext context, ClaimsPrincipal user)
    {
        var token = context.Request.Headers.Authorization.ToString()[Bearer.Length..].Trim();
        if (token.Length > LongestToken)
            return Results.Text("Thẻ truy cập quá dài, trình duyệt không giữ được.", statusCode: StatusCodes.Status413PayloadTooLarge);
        context.Response.Cookies.Append(Name, token, new CookieOptions
        {
            Path = DashboardHosting.Path,
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || !IsThisMachine(context.Request.Host.Host),
            Expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(user.FindFirstValue("exp")!, CultureInfo.InvariantCulture)),
        });
        return Results.NoContent();
    }

    /// <summary>The path is compared as browsers compare it; a header is the caller's own word and goes first.</summary>
    private static string? Of(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.StartsWithSegments(DashboardHosting.Path, StringComparison.Ordinal)
        && request.Headers.Authorization.Count == 0
            ? request.Cookies[Name]
            : null;

    /// <summary>Where TLS ends before the gateway a request does not say so: only what never left the machine may do without.</summary>
    private static bool IsThisMachine(string host) =>
        host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
