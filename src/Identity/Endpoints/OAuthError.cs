namespace ChiBo.Identity.Endpoints;

/// <summary>A refusal in the form of OAuth 2.0 (RFC 6749 §5.2).</summary>
internal sealed record OAuthError(int Status, string Error, string Description)
{
    public static OAuthError InvalidRequest(string why) => new(400, "invalid_request", why);

    public static OAuthError InvalidGrant(string why) => new(400, "invalid_grant", why);

    // Keycloak answers 401 here, not the 400 of the RFC.
    public static OAuthError InvalidCredentials { get; } = new(401, "invalid_grant", "Invalid user credentials");

    public static OAuthError InvalidClient { get; } =
        new(401, "invalid_client", "Invalid client or Invalid client credentials");

    public static OAuthError UnauthorizedClient(string why) => new(400, "unauthorized_client", why);

    public static OAuthError InvalidScope(string scope) => new(400, "invalid_scope", $"Invalid scopes: {scope}");

    public IResult ToResult() =>
        Results.Json(new { error = Error, error_description = Description }, statusCode: Status);
}
