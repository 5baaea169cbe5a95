using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints.Grants;

/// <summary>One way to get tokens.</summary>
internal interface IGrant
{
    string Type { get; }

    ValueTask<GrantAnswer> Answer(GrantRequest request);
}

/// <summary>What a client that has shown who it is asks for.</summary>
internal sealed record GrantRequest(RealmClient Client, IFormCollection Form, string Issuer)
{
    public string this[string parameter] => Form[parameter].ToString();
}

/// <summary>A session to issue tokens for, or why not.</summary>
internal readonly record struct GrantAnswer(Session? Session, OAuthError? Error)
{
    public static implicit operator GrantAnswer(Session session) => new(session, null);

    public static implicit operator GrantAnswer(OAuthError error) => new(null, error);

    public static implicit operator ValueTask<GrantAnswer>(GrantAnswer answer) => ValueTask.FromResult(answer);
}
