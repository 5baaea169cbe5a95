using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChiBo.Evening.People;

/// <summary>
/// Signs tokens like one that the provider gave: the same claims, the same key, for other people. The provider itself would
/// be asked thousands of times for nothing that is measured.
/// </summary>
internal sealed class TokenSigner : IDisposable
{
    private readonly RSA _key = RSA.Create();
    private readonly string _head;
    private readonly string _claims;

    /// <param name="sample">A token of the provider.</param>
    /// <param name="keyFile">The provider's signing key (PEM).</param>
    public TokenSigner(string sample, string keyFile)
    {
        _key.ImportFromPem(File.ReadAllText(keyFile));
        _head = sample.Split('.')[0];
        _claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(sample.Split('.')[1]));
    }

    /// <param name="member">The account's name and the member's id.</param>
    /// <param name="groups">Such as <c>/khoi-mau/so-tai-chinh/cb-01/member</c>.</param>
    public string Sign(string member, IReadOnlyCollection<string> groups)
    {
        var claims = (JsonObject)JsonNode.Parse(_claims)!;
        claims["sub"] = new Guid(MD5.HashData(Encoding.UTF8.GetBytes(member))).ToString();
        (claims["preferred_username"], claims["member_id"], claims["name"]) = (member, member, $"Đảng viên {member}");
        claims["jti"] = Guid.NewGuid().ToString();
        claims["exp"] = DateTimeOffset.UtcNow.AddHours(6).ToUnixTimeSeconds();
        claims["groups"] = new JsonArray([.. groups.Select(g => (JsonNode)g)]);
        claims["realm_access"] = new JsonObject
        {
            ["roles"] = new JsonArray([.. groups.Select(g => g[(g.LastIndexOf('/') + 1)..]).Distinct().Select(r => (JsonNode)r)]),
        };
        var signed = $"{_head}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        var signature = _key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => _key.Dispose();
}
