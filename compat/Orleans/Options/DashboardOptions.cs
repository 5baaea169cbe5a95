namespace Orleans.Dashboard;

/// <summary>How the dashboard looks; compat has none.</summary>
public sealed class DashboardOptions
{
    /// <summary>How often counters are read, in milliseconds.</summary>
    public int CounterUpdateIntervalMs { get; set; } = 1000;

    /// <summary>How many readings are kept.</summary>
    public int HistoryLength { get; set; } = 100;

    /// <summary>Whether the log stream is hidden.</summary>
    public bool HideTrace { get; set; }
}
