using ChiBo.Hosting.Clocks;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>The pulse, read at most once a second for each scope, however many follow it.</summary>
internal sealed class Pulses(PulseReader reader, DecisionClock clock)
{
    private const int MostScopes = 1_000;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Reading> _readings = [];

    /// <summary>The pulse now, and again whenever a second has changed it.</summary>
    public async IAsyncEnumerable<Pulse> Follow(
        ReadScope scope, DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var beats = new PeriodicTimer(Beat, clock);
        Pulse? last = null;
        do
        {
            var pulse = await Read(scope);
            if (pulse == last) continue;
            yield return pulse;
            last = pulse;
        }
        while (clock.GetUtcNow() < until && await beats.WaitForNextTickAsync(cancellation));
    }

    private Task<Pulse> Read(ReadScope scope)
    {
        var now = clock.GetUtcNow();
        var key = string.Join(',', scope.Paths);
        if (_readings.TryGetValue(key, out var reading) && now - reading.At < Beat / 2
            && !reading.Pulse.IsFaulted) return reading.Pulse;
        if (_readings.Count >= MostScopes) _readings.Clear();
        var fresh = new Reading(now, reader.Read(scope, now));
        _readings[key] = fresh;
        return fresh.Pulse;
    }

    private sealed record Reading(DateTimeOffset At, Task<Pulse> Pulse);
}
