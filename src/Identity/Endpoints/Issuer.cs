using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>The issuer's address: configured, or as the caller reached it.</summary>
internal static class Issuer
{
    public static string Of(HttpRequest request)
    {
        var services = request.HttpContext.RequestServices;
        var root = services.GetRequiredService<DevelopmentIdentityOptions>().PublicUrl?.ToString().TrimEnd('/')
            ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
        return $"{root}/realms/{services.GetRequiredService<Realm>().Name}";
    }
}
