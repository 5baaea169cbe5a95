namespace ChiBo.Hosting.Clocks;

/// <summary>
/// The clock that dates decisions: what a command, a rating or a finding calls now. It is a service of its own type, so that a
/// demo or a test can move it while timers, tokens and Orleans keep the time of the host.
/// </summary>
/// <param name="source">Where the time is read: <see cref="TimeProvider.System"/> outside demos and tests.</param>
public sealed class DecisionClock(TimeProvider source) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => source.GetUtcNow();
}
