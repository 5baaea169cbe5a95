namespace GreenDonut;

/// <summary>How a loader gathers keys.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>Keys of one batch; more of them make another.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
