namespace ChiBo.Grains.Kernel;

/// <summary>
/// How fast the aggregates of a silo send snapshots in all: a second's worth at once, then a few together several times a second,
/// because who reads them stores together what comes together. Where hundreds of meetings vote in the same minute, each waits
/// for a place and then sends what is newest, so that what follows from votes does not slow them.
/// </summary>
public sealed class SnapshotPace
{
    public const int UsualPerSecond = 200;

    private const int TurnsPerSecond = 4;

    private readonly Lock _gate = new();
    private readonly long _second;
    private readonly long _step;
    private readonly long _turn;
    private long _next = long.MinValue;

    /// <param name="clock">Whose timestamps are given.</param>
    /// <param name="perSecond">Snapshots a second.</param>
    public SnapshotPace(TimeProvider clock, int perSecond)
    {
        _second = clock.TimestampFrequency;
        (_step, _turn) = (_second / perSecond, _second / TurnsPerSecond);
    }

    /// <summary>Takes the next place, which stays taken.</summary>
    /// <returns>The timestamp from which on it holds, in the past when it holds at once.</returns>
    public long TakePlace(long now)
    {
        lock (_gate)
        {
            var place = Math.Max(_next, now - _second);
            _next = place + _step;
            return place <= now ? place : ((place / _turn) + 1) * _turn;
        }
    }
}
