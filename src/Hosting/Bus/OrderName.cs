using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ChiBo.Hosting.Bus;

/// <summary>
/// What a service stores of an order that its sender named: the account, the name, and a digest of what is ordered, so
/// that another order under the same name is told from a repeat.
/// </summary>
/// <param name="Before">The sender's own name, under which findings kept orders before the digest was kept.</param>
/// <param name="Stem">The beginning that every order of the account under the name has in common.</param>
/// <param name="Full">What this order is stored under.</param>
public sealed record OrderName(string Before, string Stem, string Full)
{
    private const int DigestBytes = 16;

    /// <summary>Null for an order without a name.</summary>
    /// <param name="account">Who gives it.</param>
    /// <param name="order">Their name for it.</param>
    /// <param name="message">The order as it came over the bus.</param>
    public static OrderName? Of(string account, string? order, object message)
    {
        if (order is null) return null;
        var stem = $"{account}/{order}#";
        return new OrderName(order, stem, stem + Digest(message));
    }

    /// <summary>Whether another order than this is stored under the name.</summary>
    public bool IsOfAnother(string stored) => stored != Full && stored.StartsWith(Stem, StringComparison.Ordinal);

    /// <summary>Of everything but who sent it and when: a repeat has another time.</summary>
    private static string Digest(object message)
    {
        var said = JsonSerializer.SerializeToNode(message, message.GetType())!.AsObject();
        said.Remove("By");
        said.Remove("At");
        var text = Encoding.UTF8.GetBytes($"{message.GetType().Name}{said.ToJsonString()}");
        return Convert.ToBase64String(SHA256.HashData(text).AsSpan(0, DigestBytes));
    }
}
