using System.Globalization;
using Orleans.Runtime;

namespace ChiBo.Standalone.Clock;

/// <summary>The instant that a request of the demo takes for now; it travels with the request's grain calls.</summary>
internal static class DemoTime
{
    public const string Header = "ChiBo-Demo-Time";

    private const string Key = "chibo.demo-time";

    private static long _latest;

    /// <summary>Null where no request has stated one.</summary>
    public static DateTimeOffset? Stated =>
        RequestContext.Get(Key) is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>The latest instant that any request has stated; the earliest there is before the first.</summary>
    public static DateTimeOffset Latest => new(Interlocked.Read(ref _latest), TimeSpan.Zero);

    public static void State(DateTimeOffset at)
    {
        RequestContext.Set(Key, at.UtcTicks);
        long latest;
        while ((latest = Interlocked.Read(ref _latest)) < at.UtcTicks
            && Interlocked.CompareExchange(ref _latest, at.UtcTicks, latest) != latest)
        {
            // another request stated its time in between
        }
    }

    /// <summary>Reads an ISO 8601 instant that names its offset.</summary>
    public static bool TryParse(string? text, out DateTimeOffset at) =>
        DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"],
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);
}
