using System.Net;
using ChiBo.Gateway.Tests.Host;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests;

/// <summary>The realm changes its key while the gateway runs.</summary>
public sealed class KeyRotation : IAsyncLifetime
{
    private static readonly Account Office = new("vp-01", "khoi-mau/bloc-office");
    private readonly GatewayHost _host = new();

    public async ValueTask InitializeAsync() => await _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_new_key_is_fetched_by_itself_and_the_old_one_no_longer_counts()
    {
        var old = _host.Issuer.Token(Office);
        (await Status(old)).ShouldBe(HttpStatusCode.OK);
        using var before = _host.Issuer.Rotate();

        var deadline = DateTime.UtcNow.AddSeconds(30);
        HttpStatusCode status;
        do status = await Status(_host.Issuer.Token(Office));
        while (status != HttpStatusCode.OK && DateTime.UtcNow < deadline);
        status.ShouldBe(HttpStatusCode.OK);
        (await Status(old)).ShouldBe(HttpStatusCode.Unauthorized);

        // the key id of the new key does not make a signature of the old one right
        (await Status(_host.Issuer.Token(Office, t => t.SigningCredentials =
            new(new RsaSecurityKey(before) { KeyId = _host.Issuer.KeyId }, SecurityAlgorithms.RsaSha256)))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpStatusCode> Status(string token)
    {
        using var response = await _host.With(token).Post("{ me { id } }");
        return response.StatusCode;
    }
}
