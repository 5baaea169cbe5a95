using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>When a grain timer ticks and how its ticks behave.</summary>
public readonly struct GrainTimerCreationOptions
{
    /// <summary>Nothing is set.</summary>
    public GrainTimerCreationOptions()
    {
    }

    /// <summary>When the first tick is due, and how long from one tick's end to the next.</summary>
    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>How long until the first tick; infinite for never.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>How long from the end of one tick to the next; infinite for one tick only.</summary>
    public TimeSpan Period { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Whether ticks run between the turns of calls.</summary>
    public bool Interleave { get; init; }

    /// <summary>Whether ticks keep the activation from being collected.</summary>
    public bool KeepAlive { get; init; }
}
