using Orleans.Runtime;

namespace ChiBo.Grains.Cells;

/// <summary>After a kill: what was taken in and not yet told is told as soon as the cell is awake.</summary>
internal static class ArrivalTimer
{
    public static GrainTimerCreationOptions Options { get; } =
        new(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true };
}
