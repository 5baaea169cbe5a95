using System.Collections.Concurrent;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Benchmarks.Sizing;

/// <summary>Records that outlive a silo: what they weigh is there before and after, and so is in no difference.</summary>
internal sealed class Records : IGrainStorage
{
    private readonly RecordSerializer _serializer = new();
    private readonly ConcurrentDictionary<string, (byte[] Payload, int ETag)> _rows = new();

    /// <summary>The mean size of the records whose key ends so, in bytes.</summary>
    public double SizeOf(string end) =>
        _rows.Where(r => r.Key.EndsWith(end, StringComparison.Ordinal)).Select(r => r.Value.Payload.Length).DefaultIfEmpty().Average();

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (_rows.TryGetValue(grainId.Key.ToString()!, out var row))
            (grainState.State, grainState.ETag, grainState.RecordExists) = (_serializer.Deserialize<T>(new BinaryData(row.Payload)), $"{row.ETag}", true);
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = grainId.Key.ToString()!;
        var next = _rows.TryGetValue(key, out var row) ? row.ETag + 1 : 1;
        _rows[key] = (_serializer.Serialize(grainState.State).ToArray(), next);
        (grainState.ETag, grainState.RecordExists) = ($"{next}", true);
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        throw new NotSupportedException("Nothing is ever deleted.");
}
