using Microsoft.Extensions.Options;
using Orleans.Dashboard;

namespace Orleans.Runtime.Profiling;

/// <summary>The last readings of the silo. It reads, and has calls counted, only while somebody looks.</summary>
internal sealed class ProfiledHistory(
    GrainProfiler profiler, GrainClasses classes, TimeProvider time, IOptions<DashboardOptions> options,
    IOptions<GrainProfilerOptions> profiling)
    : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<Reading> readings = [];
    private ITimer? timer;
    private long lastLook;
    private long since;

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe<ProfiledHistory>(ServiceLifecycleStage.RuntimeInitialize, Start, Stop);

    /// <summary>Somebody looks: counting goes on, or begins. Since when it counts, and the readings so far.</summary>
    public (TimeSpan Counting, IReadOnlyList<Reading> Readings) Look()
    {
        lock (gate)
        {
            lastLook = time.GetTimestamp();
            Begin();
            return (time.GetElapsedTime(since), [.. readings]);
        }
    }

    public Reading Read() =>
        new(
            time.GetTimestamp(), profiler.Sum(), classes.All.Sum(grainClass => grainClass.Activations),
            Environment.CpuUsage.TotalTime, Environment.WorkingSet);

    public void Dispose() => End();

    private Task Start(CancellationToken token)
    {
        if (options.Value.CounterUpdateIntervalMs < DashboardOptions.ShortestInterval || options.Value.HistoryLength < 1)
        {
            throw new OrleansConfigurationException(
                $"DashboardOptions: CounterUpdateIntervalMs must be at least {DashboardOptions.ShortestInterval} and "
                + "HistoryLength at least 1.");
        }

        if (profiling.Value.TraceAlways)
        {
            lock (gate)
            {
                Begin();
            }
        }

        return Task.CompletedTask;
    }

    private Task Stop(CancellationToken token)
    {
        End();
        return Task.CompletedTask;
    }

    private void Begin()
    {
        if (timer is not null)
        {
            return;
        }

        since = time.GetTimestamp();
        profiler.SwitchOn();
        readings.Clear();
        readings.Enqueue(Read());
        var interval = TimeSpan.FromMilliseconds(options.Value.CounterUpdateIntervalMs);
        timer = time.CreateTimer(static state => ((ProfiledHistory)state!).Keep(), this, interval, interval);
    }

    private void Keep()
    {
        lock (gate)
        {
            if (timer is null)
            {
                return;
            }

            if (!profiling.Value.TraceAlways && time.GetElapsedTime(lastLook) >= profiling.Value.DeactivationTime)
            {
                End();
                return;
            }

            readings.Enqueue(Read());
            // one more than points: each lies between two
            while (readings.Count > options.Value.HistoryLength + 1)
            {
                readings.Dequeue();
            }
        }
    }

    private void End()
    {
        lock (gate)
        {
            timer?.Dispose();
            timer = null;
            profiler.SwitchOff();
            readings.Clear();
        }
    }
}
