namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>The system's clock, except within a request that states its own time. Intervals are always the system's.</summary>
public sealed class DemoTimeProvider : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => DemoTime.Stated ?? base.GetUtcNow();
}
