using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChiBo.Processes.Tests.Telemetry;

/// <summary>The instruments of this process under the names that Prometheus gives them, with the labels seen on each.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();

    public Measured()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            foreach (var name in NamesOf(instrument)) Names.TryAdd(name, []);
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((i, _, tags, _) => Note(i, tags));
        _listener.SetMeasurementEventCallback<int>((i, _, tags, _) => Note(i, tags));
        _listener.SetMeasurementEventCallback<double>((i, _, tags, _) => Note(i, tags));
        _listener.Start();
    }

    public ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> Names { get; } = [];

    /// <summary>Waits until each has been measured with labels.</summary>
    public async Task Until(params string[] names)
    {
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while (!names.All(n => Names.TryGetValue(n, out var labels) && !labels.IsEmpty))
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException(string.Join('\n', Names.Select(n => $"{n.Key}: {string.Join(", ", n.Value.Keys)}")));
            await Task.Delay(50);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
            foreach (var name in NamesOf(instrument)) Names[name].TryAdd(tag.Key.Replace('.', '_'), true);
    }

    /// <summary>As the receiver of OTLP names them: dots, then the unit, then the kind.</summary>
    private static string[] NamesOf(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "ms" => "_milliseconds", "By" => "_bytes", null or "" => "", ['{', ..] => "", var other => $"_{other}" };
        var name = instrument.Name.Replace('.', '_') + unit;
        return instrument.GetType().Name[..4] switch
        {
            "Coun" => [$"{name}_total"],
            "Hist" => [$"{name}_bucket", $"{name}_count", $"{name}_sum"],
            _ => [name],
        };
    }
}
