namespace Orleans.Runtime;

/// <summary>A timer of one activation; disposing stops it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Starts it anew.</summary>
    void Change(TimeSpan dueTime, TimeSpan period);
}
