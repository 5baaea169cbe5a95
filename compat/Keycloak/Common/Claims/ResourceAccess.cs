using System.Text.Json.Serialization;

namespace Keycloak.AuthServices.Common.Claims;

/// <summary>The roles that a token grants for one client, or for the realm.</summary>
public class ResourceAccess
{
    /// <summary>The roles.</summary>
    [JsonPropertyName("roles")]
    public IList<string> Roles { get; init; } = [];
}
