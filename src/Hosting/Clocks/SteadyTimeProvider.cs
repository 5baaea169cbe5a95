namespace ChiBo.Hosting.Clocks;

/// <summary>
/// The time of a host that never runs backwards: where the host's clock is set back, this one goes on from where it was at its
/// usual pace, and where it is set forward, this one follows. Orleans collects and schedules activations by it, and refuses to
/// activate any grain for as long as its time lies before a time it has already seen.
/// </summary>
public sealed class SteadyTimeProvider : TimeProvider
{
    private readonly TimeProvider _host;
    private readonly Lock _lock = new();
    private DateTimeOffset _from;
    private long _timestamp;

    /// <param name="host">The host's clock and its monotonic timestamps.</param>
    public SteadyTimeProvider(TimeProvider host)
    {
        _host = host;
        (_from, _timestamp) = (host.GetUtcNow(), host.GetTimestamp());
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => _host.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var timestamp = _host.GetTimestamp();
            var expected = _from + _host.GetElapsedTime(_timestamp, timestamp);
            var now = _host.GetUtcNow();
            (_from, _timestamp) = (now > expected ? now : expected, timestamp);
            return _from;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => _host.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _host.CreateTimer(callback, state, dueTime, period);
}
