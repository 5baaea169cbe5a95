using Orleans.Runtime;

namespace ChiBo.Grains.Cells;

/// <summary>After a kill: what a cell had begun with others is finished as soon as it is awake.</summary>
internal static class AwakeningTimer
{
    public static GrainTimerCreationOptions Options { get; } =
        new(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true };
}
