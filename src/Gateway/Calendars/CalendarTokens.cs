using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Calendars;

/// <summary>What stands in an address instead of signing in: a code over what the address shows.</summary>
internal sealed class CalendarTokens(CalendarKey key)
{
    /// <summary>Null when there are no feeds.</summary>
    public string? OfCell(ScopePath cell) => Of($"calendar/cells/{cell}");

    /// <summary>Null when there are no feeds. A member id is one person within a bloc only.</summary>
    public string? OfMember(ScopePath bloc, string memberId) => Of($"calendar/members/{bloc}/{memberId}");

    /// <summary>Takes the same time wherever the two differ.</summary>
    public static bool AreSame(string? token, string? given) =>
        token is not null && given is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(given));

    private string? Of(string shown) =>
        key.Bytes is { } bytes
            ? Base64Url.EncodeToString(HMACSHA256.HashData(bytes, Encoding.UTF8.GetBytes(shown)))
            : null;
}
