using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Identity.Realms;

/// <summary>Compares passwords and client secrets in a time that tells nothing about them.</summary>
internal static class Secrets
{
    private static readonly byte[] ProcessKey = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] Nobody = RandomNumberGenerator.GetBytes(32);

    public static byte[] Digest(string secret) => HMACSHA256.HashData(ProcessKey, Encoding.UTF8.GetBytes(secret));

    /// <summary>Whether <paramref name="given"/> is the secret; where there is none, the same work says no.</summary>
    public static bool Match(byte[]? digest, string given) =>
        CryptographicOperations.FixedTimeEquals(digest ?? Nobody, Digest(given));
}
