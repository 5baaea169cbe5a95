using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using ChiBo.Gateway.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Benchmarks;

/// <summary>A member's token: checked in full, and known by its hash.</summary>
[MemoryDiagnoser]
public class TokenBenchmarks
{
    private readonly JsonWebTokenHandler _full = new() { MapInboundClaims = false };
    private readonly RememberedTokens _remembered = new(new JsonWebTokenHandler { MapInboundClaims = false }, TimeProvider.System);
    private TokenValidationParameters _rules = new();
    private string _token = "";

    [GlobalSetup]
    public void Sign()
    {
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "one" };
        _token = _full.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "http://127.0.0.1:5080/realms/chibo",
            Audience = "chibo-gateway",
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = Guid.NewGuid().ToString(), ["preferred_username"] = "dv-00001", ["member_id"] = "dv-00001",
                ["name"] = "Đinh Thị Chi", ["azp"] = "chibo-cli", ["sid"] = Guid.NewGuid().ToString(), ["scope"] = "profile",
                ["realm_access"] = new Dictionary<string, object> { ["roles"] = new[] { "cell-committee", "member" } },
                ["groups"] = new[] { "/khoi-mau/so-tai-chinh/cb-01/member", "/khoi-mau/so-tai-chinh/cb-01/cell-committee" },
            },
        });
        var realm = new Realm();
        realm.SigningKeys.Add(key);
        _rules = new TokenValidationParameters
        {
            ConfigurationManager = new StaticConfigurationManager(realm), ValidAudience = "chibo-gateway",
            ValidIssuer = "http://127.0.0.1:5080/realms/chibo", ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        };
    }

    [Benchmark(Baseline = true)]
    public Task<TokenValidationResult> Full() => _full.ValidateTokenAsync(_token, _rules);

    [Benchmark]
    public Task<TokenValidationResult> Remembered() => _remembered.ValidateTokenAsync(_token, _rules);

    private sealed class Realm : BaseConfiguration;

    private sealed class StaticConfigurationManager(BaseConfiguration realm) : BaseConfigurationManager
    {
        public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => Task.FromResult(realm);

        public override void RequestRefresh()
        {
        }
    }
}
