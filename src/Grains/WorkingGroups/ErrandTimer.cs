using Orleans.Runtime;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>After a kill: what cells and meetings have not heard is told as soon as the group is awake.</summary>
internal static class ErrandTimer
{
    public static GrainTimerCreationOptions Options { get; } =
        new(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true };
}
