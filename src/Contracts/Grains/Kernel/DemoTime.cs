using Orleans.Runtime;

namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>
/// The instant that a request of a demo takes for now. It travels with the request's grain calls, from a gateway to the silo
/// (<c>docs/decisions/0007</c>). Where nobody has registered a <see cref="DemoTimeProvider"/> nobody reads it.
/// </summary>
public static class DemoTime
{
    private const string Key = "chibo.demo-time";

    private static long _latest;

    /// <summary>Null where no request has stated one.</summary>
    public static DateTimeOffset? Stated =>
        RequestContext.Get(Key) is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>The latest instant that any request to this process has stated; the earliest there is before the first.</summary>
    public static DateTimeOffset Latest => new(Interlocked.Read(ref _latest), TimeSpan.Zero);

    /// <summary>States the time of whatever is called from here on.</summary>
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
}
