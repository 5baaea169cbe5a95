namespace Orleans.Configuration;

/// <summary>How activations share the threads.</summary>
public class SchedulingOptions
{
    /// <summary>A tenth of a second.</summary>
    public static readonly TimeSpan DEFAULT_ACTIVATION_SCHEDULING_QUANTUM = TimeSpan.FromMilliseconds(100);

    /// <summary>How long one activation may keep a thread before others get their turn.</summary>
    public TimeSpan ActivationSchedulingQuantum { get; set; } = DEFAULT_ACTIVATION_SCHEDULING_QUANTUM;
}
