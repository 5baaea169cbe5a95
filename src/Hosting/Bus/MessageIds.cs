using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Hosting.Bus;

/// <summary>The bus speaks in GUIDs: the same text gives the same one, so that whoever hears it twice knows the repeat.</summary>
public static class MessageIds
{
    public static Guid From(string id) => new(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16));
}
