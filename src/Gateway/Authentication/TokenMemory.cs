using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Gateway.Authentication;

/// <summary>
/// Tokens by their hash, a bounded number: when one generation is full the one before is forgotten, and whoever is asked for
/// again moves into the new one. No token is kept, and each question costs the same.
/// </summary>
internal sealed class TokenMemory
{
    /// <summary>Of one generation; about 4 KB each.</summary>
    public const int Most = 16_384;

    private readonly Lock _turning = new();
    private ConcurrentDictionary<Hash, RememberedToken> _young = new();
    private ConcurrentDictionary<Hash, RememberedToken> _old = new();
    private int _count;

    public static Hash HashOf(string token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
        return MemoryMarshal.Read<Hash>(hash);
    }

    public RememberedToken? Find(Hash hash)
    {
        if (_young.TryGetValue(hash, out var known)) return known;
        if (!_old.TryGetValue(hash, out known)) return null;
        Keep(hash, known);
        return known;
    }

    public void Keep(Hash hash, RememberedToken token)
    {
        if (!_young.TryAdd(hash, token)) _young[hash] = token;
        else if (Interlocked.Increment(ref _count) > Most) Turn();
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (Volatile.Read(ref _count) <= Most) return; // somebody else has
            (_old, _young) = (_young, new ConcurrentDictionary<Hash, RememberedToken>());
            Volatile.Write(ref _count, 0);
        }
    }

    /// <summary>SHA-256, as a value.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Hash(UInt128 Left, UInt128 Right);
}
