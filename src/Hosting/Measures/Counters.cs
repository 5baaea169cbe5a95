using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChiBo.Hosting.Measures;

/// <summary>The sums of ChiBo's own counters since the process began.</summary>
internal sealed class Counters : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _sums = new();

    public Counters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("ChiBo.", StringComparison.Ordinal)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
            _sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        _listener.Start();
    }

    public IReadOnlyDictionary<string, long> Sums => _sums;

    public void Dispose() => _listener.Dispose();
}
