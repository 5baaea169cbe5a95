using System.Security.Cryptography;
using System.Text;
using ChiBo.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Tests;

/// <summary>A browser at the sign-in page.</summary>
internal sealed class SignInPage(RunningIdentity identity)
{
    public const string Verifier = "mot-chuoi-ngau-nhien-dai-it-nhat-bon-muoi-ba-ky-tu";

    public Dictionary<string, string?> Asked { get; } = new()
    {
        ["client_id"] = "chibo-portal",
        ["redirect_uri"] = SampleRealm.PortalReturn,
        ["response_type"] = "code",
        ["scope"] = "openid profile",
        ["state"] = "trạng thái",
        ["nonce"] = "n-1",
        ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
        ["code_challenge_method"] = "S256",
    };

    public Task<HttpResponseMessage> Open() => identity.Client.GetAsync(
        QueryHelpers.AddQueryString(identity.Issuer + "/protocol/openid-connect/auth", Asked));

    public Task<HttpResponseMessage> Submit(string username, string password) => identity.Client.PostAsync(
        identity.Issuer + "/login-actions/authenticate",
        new FormUrlEncodedContent([.. Asked, new("username", username), new("password", password)]));

    public async Task<string> Code()
    {
        using var answer = await Submit("dv-00001", SampleRealm.Password);
        ((int)answer.StatusCode).ShouldBe(302, await answer.Content.ReadAsStringAsync());
        return QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["code"].ToString();
    }

    public static (string, string)[] Redeem(
        string code,
        string verifier = Verifier,
        string client = "chibo-portal",
        string to = SampleRealm.PortalReturn) =>
        [("grant_type", "authorization_code"), ("client_id", client), ("code", code), ("redirect_uri", to),
            ("code_verifier", verifier)];
}
