using System.Net.Http.Headers;
using System.Text;
using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>Which client asks: by Basic authentication, by secret in the form, or by name if it is public.</summary>
internal static class ClientAuthentication
{
    public static RealmClient? Identify(Realm realm, HttpRequest request, IFormCollection form)
    {
        var (id, secret) = FromHeader(request.Headers.Authorization.ToString())
            ?? (form["client_id"].ToString(), form["client_secret"].ToString());
        var known = realm.Client(id) is { Enabled: true } client && (client.IsPublic || client.HasSecret(secret));
        return known ? realm.Client(id) : null;
    }

    private static (string Id, string Secret)? FromHeader(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value)
            || value is not { Scheme: "Basic", Parameter: { } basic })
        {
            return null;
        }

        var bytes = new byte[basic.Length];
        if (!Convert.TryFromBase64String(basic, bytes, out var length))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : null;
    }
}
