namespace Orleans.Dashboard;

/// <summary>When calls are counted and timed.</summary>
public sealed class GrainProfilerOptions
{
    /// <summary>Whether they are even while nobody looks at the dashboard.</summary>
    public bool TraceAlways { get; set; }

    /// <summary>For how long they are after somebody has looked.</summary>
    public TimeSpan DeactivationTime { get; set; } = TimeSpan.FromMinutes(1);
}
