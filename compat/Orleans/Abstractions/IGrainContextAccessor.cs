namespace Orleans.Runtime;

/// <summary>Tells which activation the current code runs on.</summary>
public interface IGrainContextAccessor
{
    /// <summary>The current activation; null outside grains.</summary>
    IGrainContext GrainContext { get; }
}
