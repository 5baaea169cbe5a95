namespace ChiBo.Standalone.Clock;

/// <summary>The system's clock, except within a request that states its own time. Intervals are always the system's.</summary>
public sealed class DemoTimeProvider : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DemoTime.Stated ?? base.GetUtcNow();
}
