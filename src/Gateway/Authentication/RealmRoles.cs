using System.Collections.Frozen;
using System.Security.Claims;
using System.Text.Json;

namespace ChiBo.Gateway.Authentication;

/// <summary>The roles that Keycloak writes as JSON into <c>realm_access</c>.</summary>
internal static class RealmRoles
{
    public static IReadOnlySet<string> Of(ClaimsPrincipal user)
    {
        if (user.FindFirst("realm_access")?.Value is not { Length: > 0 } json) return FrozenSet<string>.Empty;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("roles", out var roles) && roles.ValueKind == JsonValueKind.Array
                ? roles.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.String)
                    .Select(r => r.GetString()!).ToHashSet()
                : FrozenSet<string>.Empty;
        }
        catch (JsonException)
        {
            return FrozenSet<string>.Empty;
        }
    }
}
