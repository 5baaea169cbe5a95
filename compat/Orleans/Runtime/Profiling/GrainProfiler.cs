using System.Collections.Concurrent;
using System.Diagnostics;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime.Profiling;

/// <summary>Counts and times the calls of one silo by grain class and method, while it is switched on.</summary>
/// <remarks>
/// Every call of the silo passes here. Off, that costs the look at one field; on, two readings of the stopwatch, one
/// look-up and two or three increments, and nothing is allocated but at the first call of a method.
/// </remarks>
internal sealed class GrainProfiler
{
    private volatile ConcurrentDictionary<(GrainClass Class, MethodShape Method), MethodCounter>? counters;

    public bool IsOn => counters is not null;

    /// <summary>Counts from zero.</summary>
    public void SwitchOn() => counters = new();

    public void SwitchOff() => counters = null;

    /// <summary>What a call notes as it begins: 0 when it is not counted.</summary>
    public long Begin() => IsOn ? Stopwatch.GetTimestamp() : 0;

    public void End(GrainClass grainClass, MethodShape method, long began, bool failed)
    {
        if (counters is { } known)
        {
            known.GetOrAdd((grainClass, method), static _ => new MethodCounter())
                .Add(Stopwatch.GetTimestamp() - began, failed);
        }
    }

    public IEnumerable<(GrainClass Class, MethodShape Method, CallTotals Totals)> Read() =>
        counters?.Select(pair => (pair.Key.Class, pair.Key.Method, pair.Value.Read())) ?? [];

    public CallTotals Sum() => Read().Aggregate(default(CallTotals), (sum, method) => sum + method.Totals);
}
