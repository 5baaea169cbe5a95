namespace Orleans.Dashboard;

/// <summary>How the dashboard reads its silo.</summary>
public sealed class DashboardOptions
{
    internal const int ShortestInterval = 1000;

    /// <summary>How often a reading is kept, in milliseconds; at least 1000.</summary>
    public int CounterUpdateIntervalMs { get; set; } = 1000;

    /// <summary>How many readings are kept; at least one.</summary>
    public int HistoryLength { get; set; } = 100;

    /// <summary>Whether the log stream is hidden; compat has none to show.</summary>
    public bool HideTrace { get; set; }
}
