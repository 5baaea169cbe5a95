using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Authentication;

/// <summary>A token that was found valid: whose it is and until when, without the token itself.</summary>
/// <param name="Result">What the check said.</param>
/// <param name="Keys">The realm's configuration that it was checked with.</param>
/// <param name="Until">When it ends, the tolerated difference of clocks included.</param>
internal sealed record RememberedToken(TokenValidationResult Result, BaseConfiguration Keys, DateTimeOffset Until)
{
    public static RememberedToken Of(TokenValidationResult result, BaseConfiguration keys, TimeSpan skew)
    {
        var (token, identity) = (result.SecurityToken, result.ClaimsIdentity);
        var slim = new TokenValidationResult
        {
            IsValid = true,
            SecurityToken = new Lifetime(token),
            ClaimsIdentity = new CaseSensitiveClaimsIdentity(
                identity.Claims, identity.AuthenticationType, identity.NameClaimType, identity.RoleClaimType),
        };
        return new RememberedToken(slim, keys, new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + skew);
    }

    private sealed class Lifetime(SecurityToken token) : SecurityToken
    {
        public override string Id { get; } = token.Id;

        public override string Issuer { get; } = token.Issuer;

        public override SecurityKey? SecurityKey => null;

        public override SecurityKey? SigningKey { get; set; }

        public override DateTime ValidFrom { get; } = token.ValidFrom;

        public override DateTime ValidTo { get; } = token.ValidTo;
    }
}
