using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>The scope a client gets: its own default scopes, and openid where asked.</summary>
internal static class Scopes
{
    /// <summary>The granted scope, or null where something is asked that the client does not have.</summary>
    public static string? Grant(RealmClient client, string asked)
    {
        var names = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (names.Any(n => n != "openid" && !client.ScopeNames.Contains(n)))
        {
            return null;
        }

        return string.Join(' ', names.Contains("openid") ? ["openid", .. client.NamedScopes] : client.NamedScopes);
    }
}
