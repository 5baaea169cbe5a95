using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using System.Text.Json;

namespace Keycloak.AuthServices.Common.Claims;

/// <summary>Reads the claims that Keycloak writes as JSON.</summary>
public static class KeycloakClaimsExtensions
{
    /// <summary>The value type of a claim that holds JSON.</summary>
    public const string JsonClaimValueType = "JSON";

    /// <summary>The realm's roles.</summary>
    public static bool TryGetRealmResource(
        this IEnumerable<Claim> claims, [NotNullWhen(true)] out ResourceAccess? resourceAccess) =>
        claims.TryGetClaimValue(KeycloakConstants.RealmAccessClaimType, JsonClaimValueType, out resourceAccess);

    /// <summary>The clients' roles.</summary>
    public static bool TryGetResourceCollection(
        this IEnumerable<Claim> claims, [NotNullWhen(true)] out ResourceAccessCollection? resourceAccess) =>
        claims.TryGetClaimValue(KeycloakConstants.ResourceAccessClaimType, JsonClaimValueType, out resourceAccess);

    /// <summary>A claim's JSON as a type.</summary>
    public static bool TryGetClaimValue<T>(
        this IEnumerable<Claim> claims, string claimType, string claimValueType, [NotNullWhen(true)] out T? value)
    {
        var claim = claims.FirstOrDefault(one =>
            one.Type == claimType
            && string.Equals(one.ValueType, claimValueType, StringComparison.OrdinalIgnoreCase));
        value = claim is null ? default : JsonSerializer.Deserialize<T>(claim.Value);
        return value is not null;
    }
}
