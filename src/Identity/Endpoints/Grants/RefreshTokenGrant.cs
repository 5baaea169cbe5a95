using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints.Grants;

/// <summary>New tokens for a session that goes on.</summary>
internal sealed class RefreshTokenGrant(TokenReader reader, SessionRegister sessions) : IGrant
{
    public string Type => "refresh_token";

    public async ValueTask<GrantAnswer> Answer(GrantRequest request)
    {
        if (request["refresh_token"].Length == 0)
        {
            return OAuthError.InvalidRequest("No refresh token");
        }

        if (await reader.Read(request["refresh_token"], "Refresh", request.Issuer) is not { } token
            || reader.SessionOf(token) is not { } session)
        {
            return OAuthError.InvalidGrant("Invalid refresh token");
        }

        if (session.Client != request.Client)
        {
            return OAuthError.InvalidGrant("Invalid refresh token. Token client and authorized client don't match");
        }

        if (!sessions.UseRefreshToken(token.Id))
        {
            // The second holder of a refresh token may be a thief: the whole session ends.
            sessions.End(session.Id);
            return OAuthError.InvalidGrant("Maximum allowed refresh token reuse exceeded");
        }

        return session;
    }
}
