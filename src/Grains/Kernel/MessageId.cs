using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Grains.Kernel;

/// <summary>The bus speaks in GUIDs: the same text gives the same one, always.</summary>
internal static class MessageId
{
    public static Guid From(string id)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return new Guid(hash[..16]);
    }
}
