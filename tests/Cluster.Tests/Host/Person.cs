using System.Collections.Concurrent;
using System.Diagnostics;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>Somebody with a phone: told "thử lại sau" they send the same order again, until it is acknowledged.</summary>
internal sealed class Person(TimeSpan promised)
{
    private static readonly TimeSpan Hesitation = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentQueue<string> _faults = [];
    private long _slowest;

    /// <summary>What "thử lại sau" was said for.</summary>
    public string[] Faults => [.. _faults];

    /// <summary>The longest that anybody waited for an acknowledgement, with all that they sent again.</summary>
    public TimeSpan Slowest => TimeSpan.FromTicks(Interlocked.Read(ref _slowest));

    public override string ToString() =>
        $"slowest {Slowest.TotalSeconds:0.0} s; {string.Join(", ", _faults.GroupBy(f => f).Select(f => $"{f.Count()} × {f.Key}"))}";

    /// <summary>Gives an order as the gateway does, and again when that fails.</summary>
    /// <exception cref="TimeoutException">It was not acknowledged in the time that docs/operations.md promises.</exception>
    public async Task<Outcome> Give(Caller caller, Func<Task<Outcome>> order)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var outcome = await OnceMore.Order(caller, order);
                Remember(watch.Elapsed);
                return outcome;
            }
            catch (Exception fault)
            {
                _faults.Enqueue(fault.GetType().Name);
                if (watch.Elapsed > promised) throw new TimeoutException($"Nobody took it within {promised}: {this}", fault);
                await Task.Delay(Hesitation);
            }
        }
    }

    private void Remember(TimeSpan took)
    {
        for (var seen = Interlocked.Read(ref _slowest); took.Ticks > seen; seen = Interlocked.Read(ref _slowest))
            if (Interlocked.CompareExchange(ref _slowest, took.Ticks, seen) == seen) return;
    }
}
