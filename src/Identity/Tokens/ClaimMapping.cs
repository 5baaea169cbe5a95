using System.Text.Json.Nodes;
using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Tokens;

/// <summary>Runs the protocol mappers of the realm file, so that claims are those that Keycloak would issue.</summary>
internal static class ClaimMapping
{
    public static void Apply(JsonObject claims, TokenKind kind, Session session)
    {
        foreach (var mapper in session.Client.Mappers.Where(m => AppliesTo(m, kind)))
        {
            Apply(claims, mapper, session);
        }
    }

    /// <summary>Whether <paramref name="type"/> is known here; Keycloak knows more.</summary>
    public static bool Knows(string type) => type is "oidc-sub-mapper" or "oidc-full-name-mapper"
        or "oidc-usermodel-attribute-mapper" or "oidc-usermodel-property-mapper" or "oidc-usermodel-realm-role-mapper"
        or "oidc-usermodel-client-role-mapper" or "oidc-group-membership-mapper" or "oidc-audience-mapper"
        or "oidc-audience-resolve-mapper" or "oidc-usersessionmodel-note-mapper" or "oidc-acr-mapper"
        or "oidc-allowed-origins-mapper";

    private static bool AppliesTo(ProtocolMapperRepresentation mapper, TokenKind kind) =>
        mapper.Config.GetValueOrDefault(kind switch
        {
            TokenKind.Access => "access.token.claim",
            TokenKind.Id => "id.token.claim",
            TokenKind.UserInfo => "userinfo.token.claim",
        }) == "true";

    private static void Apply(JsonObject claims, ProtocolMapperRepresentation mapper, Session session)
    {
        var user = session.User;
        var config = mapper.Config;
        var claim = config.GetValueOrDefault("claim.name", "");
        switch (mapper.ProtocolMapper)
        {
            case "oidc-sub-mapper":
                claims["sub"] = user.Id;
                break;
            case "oidc-full-name-mapper" when user.FullName.Length > 0:
                claims["name"] = user.FullName;
                break;
            case "oidc-usermodel-attribute-mapper" or "oidc-usermodel-property-mapper":
                var attribute = user.Attribute(config.GetValueOrDefault("user.attribute", ""));
                ClaimPath.SetAttribute(claims, claim, config, attribute);
                break;
            case "oidc-usermodel-realm-role-mapper":
                ClaimPath.SetList(claims, claim, user.Roles.Realm);
                break;
            case "oidc-usermodel-client-role-mapper":
                foreach (var roles in user.Roles.Client.GroupBy(r => r.Client, r => r.Role))
                {
                    ClaimPath.SetList(claims, claim.Replace("${client_id}", roles.Key.Replace(".", "\\.")), roles);
                }

                break;
            case "oidc-group-membership-mapper":
                claims[claim] = ClaimPath.List(config.GetValueOrDefault("full.path") == "false"
                    ? user.Groups.Select(g => g[(g.LastIndexOf('/') + 1)..])
                    : user.Groups);
                break;
            case "oidc-audience-mapper":
                var included = config.GetValueOrDefault("included.client.audience", "");
                var custom = config.GetValueOrDefault("included.custom.audience", "");
                ClaimPath.AddAudience(claims, included.Length > 0 ? included : custom);
                break;
            case "oidc-audience-resolve-mapper":
                foreach (var client in user.Roles.Client.Select(r => r.Client).Where(c => c != session.Client.Id))
                {
                    ClaimPath.AddAudience(claims, client);
                }

                break;
            case "oidc-usersessionmodel-note-mapper" when config.GetValueOrDefault("user.session.note") == "AUTH_TIME":
                claims[claim] = session.StartedAt.ToUnixTimeSeconds();
                break;
            case "oidc-acr-mapper":
                claims["acr"] = "1";
                break;
            case "oidc-allowed-origins-mapper" when session.Client.Origins.Count > 0:
                claims["allowed-origins"] = ClaimPath.List(session.Client.Origins);
                break;
        }
    }
}
