namespace Orleans.Runtime.Profiling;

/// <summary>How often a method was called, how often it failed, and for how long it ran.</summary>
internal sealed class MethodCounter
{
    private long calls;
    private long failures;
    private long elapsed;

    /// <summary>Times are in ticks of the stopwatch.</summary>
    public void Add(long ran, bool failed)
    {
        Interlocked.Increment(ref calls);
        Interlocked.Add(ref elapsed, ran);
        if (failed)
        {
            Interlocked.Increment(ref failures);
        }
    }

    public CallTotals Read() =>
        new(Interlocked.Read(ref calls), Interlocked.Read(ref failures), Interlocked.Read(ref elapsed));
}
