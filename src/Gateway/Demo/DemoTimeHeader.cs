using System.Globalization;

namespace ChiBo.Gateway.Demo;

/// <summary>The header in which a request of a demo states its time.</summary>
public static class DemoTimeHeader
{
    public const string Name = "ChiBo-Demo-Time";

    /// <summary>Reads an ISO 8601 instant that names its offset.</summary>
    public static bool TryParse(string? text, out DateTimeOffset at) =>
        DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"],
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);
}
