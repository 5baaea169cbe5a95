using System.Collections.Concurrent;
using System.Security.Cryptography;
using ChiBo.Identity.Realms;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Tokens;

/// <summary>Authorization codes between the sign-in page and the token endpoint: short-lived, used once.</summary>
internal sealed class AuthorizationCodes(Realm realm, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, CodeGrant> _codes = new();

    public string Issue(Session session, string redirectUri, string? challenge)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _codes.Where(c => c.Value.Until < now))
        {
            _codes.TryRemove(old);
        }

        var code = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        _codes[code] = new CodeGrant(session, redirectUri, challenge, now.AddSeconds(realm.Policy.AccessCodeLifespan));
        return code;
    }

    /// <summary>What the code was given for; null where it is unknown or expired.</summary>
    public CodeGrant? Find(string code) =>
        _codes.TryGetValue(code, out var grant) && grant.Until >= clock.GetUtcNow() ? grant : null;
}

/// <summary>What a code was given for.</summary>
internal sealed class CodeGrant(Session session, string redirectUri, string? challenge, DateTimeOffset until)
{
    private int _used;

    public Session Session => session;
    public string RedirectUri => redirectUri;
    public string? Challenge => challenge;
    public DateTimeOffset Until => until;

    /// <summary>True for the first caller only.</summary>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;
}
