namespace Orleans.Hosting;

/// <summary>How the silo was told to find others; the last word counts, as it does in the real packages.</summary>
internal sealed record ClusteringRequest(string? Refused);
