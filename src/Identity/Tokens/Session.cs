using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Tokens;

/// <summary>Somebody signed in at a client: what tokens are issued for.</summary>
internal sealed record Session(string Id, RealmClient Client, RealmUser User, DateTimeOffset StartedAt, string Scope)
{
    /// <summary>A machine asks again with its secret instead of refreshing.</summary>
    public bool MayRefresh { get; init; } = true;

    public string? Nonce { get; init; }

    public bool IsOpenId => Scope.Split(' ').Contains("openid");

    public static Session Start(RealmClient client, RealmUser user, DateTimeOffset at, string scope) =>
        new(Guid.NewGuid().ToString(), client, user, at, scope);
}
