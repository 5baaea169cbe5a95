using System.Security.Cryptography;
using ChiBo.Gateway.Authentication;
using ChiBo.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests;

/// <summary>A token is checked in full once; after that only whether it has ended and whether the keys are still those.</summary>
public sealed class TokensAreRemembered : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly AdjustableClock _clock = new(DateTimeOffset.UtcNow);
    private readonly Realm _realm = new() { UseLastKnownGoodConfiguration = false };
    private readonly RememberedTokens _tokens;
    private readonly TokenValidationParameters _rules;

    public TokensAreRemembered()
    {
        _tokens = new RememberedTokens(new JsonWebTokenHandler { MapInboundClaims = false }, _clock);
        _rules = new TokenValidationParameters
        {
            ConfigurationManager = _realm, ValidateAudience = false, ValidateIssuer = false, ClockSkew = TokenRules.ClockSkew,
        };
        _realm.Publish(new RsaSecurityKey(_rsa) { KeyId = "one" });
    }

    public void Dispose() => _rsa.Dispose();

    [Fact]
    public async Task The_second_time_it_says_the_same_without_being_checked()
    {
        var token = Sign();
        var (first, second, third) = (await Check(token), await Check(token), await Check(token));
        first.IsValid.ShouldBeTrue();
        second.ShouldBeSameAs(third); // the full check makes a new answer each time
        second.ShouldNotBeSameAs(first);
        second.ClaimsIdentity.FindFirst("member_id")!.Value.ShouldBe("dv-00001");
        second.ClaimsIdentity.IsAuthenticated.ShouldBeTrue();
        second.ClaimsIdentity.Claims.Select(c => (c.Type, c.Value))
            .ShouldBe(first.ClaimsIdentity.Claims.Select(c => (c.Type, c.Value)), ignoreOrder: true);
        second.SecurityToken.ValidTo.ShouldBe(first.SecurityToken.ValidTo);
    }

    [Fact]
    public async Task It_ends_when_it_ends()
    {
        var token = Sign(TimeSpan.FromSeconds(-1)); // over, and within the tolerated difference of clocks
        (await Check(token)).IsValid.ShouldBeTrue();
        var remembered = await Check(token);
        (await Check(token)).ShouldBeSameAs(remembered);
        _clock.Advance(TokenRules.ClockSkew);
        (await Check(token)).ShouldNotBeSameAs(remembered);
    }

    [Fact]
    public async Task A_key_that_the_realm_no_longer_shows_makes_its_tokens_invalid()
    {
        var token = Sign();
        await Check(token);
        (await Check(token)).IsValid.ShouldBeTrue();
        using var other = RSA.Create(2048);
        _realm.Publish(new RsaSecurityKey(other) { KeyId = "two" });
        (await Check(token)).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task One_letter_more_and_it_is_another_token()
    {
        var token = Sign();
        await Check(token);
        (await Check(token + "A")).IsValid.ShouldBeFalse();
        (await Check(token)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void No_more_than_two_generations_are_kept()
    {
        var memory = new TokenMemory();
        var token = new RememberedToken(new TokenValidationResult(), new Realm.Keys(), DateTimeOffset.MaxValue);
        TokenMemory.Hash Of(int i) => TokenMemory.HashOf($"token {i}");
        for (var i = 0; i <= 3 * TokenMemory.Most; i++) memory.Keep(Of(i), token);
        Enumerable.Range(0, 3 * TokenMemory.Most).Count(i => memory.Find(Of(i)) is not null)
            .ShouldBeInRange(1, 2 * TokenMemory.Most + 1);
        memory.Find(Of(3 * TokenMemory.Most)).ShouldNotBeNull();
    }

    private Task<TokenValidationResult> Check(string token) => _tokens.ValidateTokenAsync(token, _rules);

    private string Sign(TimeSpan? left = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        new SecurityTokenDescriptor
        {
            Expires = DateTime.UtcNow + (left ?? TimeSpan.FromMinutes(5)),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object> { ["member_id"] = "dv-00001", ["groups"] = new[] { "/b/o/c/member" } },
        });

    /// <summary>What the realm publishes.</summary>
    internal sealed class Realm : BaseConfigurationManager
    {
        private Keys _keys = new();

        public void Publish(SecurityKey key)
        {
            _keys = new Keys();
            _keys.SigningKeys.Add(key);
        }

        public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) =>
            Task.FromResult<BaseConfiguration>(_keys);

        public override void RequestRefresh()
        {
        }

        internal sealed class Keys : BaseConfiguration;
    }
}
