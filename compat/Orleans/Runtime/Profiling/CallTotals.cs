using System.Diagnostics;

namespace Orleans.Runtime.Profiling;

/// <summary>Calls, those of them that failed, and for how long they ran together, in ticks of the stopwatch.</summary>
internal readonly record struct CallTotals(long Calls, long Failures, long Elapsed)
{
    /// <summary>How long one ran in the mean, in milliseconds.</summary>
    public double MeanMilliseconds =>
        Calls == 0 ? 0 : TimeSpan.FromSeconds((double)Elapsed / Stopwatch.Frequency / Calls).TotalMilliseconds;

    public static CallTotals operator +(CallTotals one, CallTotals other) =>
        new(one.Calls + other.Calls, one.Failures + other.Failures, one.Elapsed + other.Elapsed);

    public static CallTotals operator -(CallTotals one, CallTotals other) =>
        new(one.Calls - other.Calls, one.Failures - other.Failures, one.Elapsed - other.Elapsed);
}
