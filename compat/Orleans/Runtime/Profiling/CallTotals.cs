using System.Diagnostics;

namespace Orleans.Runtime.Profiling;

/// <summary>Calls, those of them that failed, and for how long they ran together, in ticks of the stopwatch.</summary>
internal readonly record struct CallTotals(long Calls, long Failures, long Elapsed)
{
    public double Milliseconds => Elapsed * 1000.0 / Stopwatch.Frequency;

    public static CallTotals operator +(CallTotals one, CallTotals other) =>
        new(one.Calls + other.Calls, one.Failures + other.Failures, one.Elapsed + other.Elapsed);

    public static CallTotals operator -(CallTotals one, CallTotals other) =>
        new(one.Calls - other.Calls, one.Failures - other.Failures, one.Elapsed - other.Elapsed);
}
