using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace ChiBo.Gateway.Authentication;

/// <summary>Checks a token that came inside a socket exactly as one that comes in a header.</summary>
internal static class SocketTokens
{
    /// <param name="services">The process's services: the handshake's own handler has made up its mind already.</param>
    /// <param name="authorization"><c>Bearer …</c></param>
    /// <returns>Null when the token is not valid.</returns>
    public static async Task<ClaimsPrincipal?> Check(IServiceProvider services, string authorization)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Headers.Authorization = authorization;
        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        return result.Succeeded ? result.Principal : null;
    }
}
