using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Storage.State;

namespace Orleans.Storage.Memory;

/// <summary>Keeps records, serialized, until the process ends.</summary>
internal sealed class MemoryStore(IGrainStorageSerializer serializer) : IGrainStorage
{
    private readonly ConcurrentDictionary<(string, GrainId), Row> rows = new();
    private long versions;

    public static MemoryStore Create(IServiceProvider services, string name) => new(
        services.GetRequiredService<IOptionsMonitor<MemoryGrainStorageOptions>>().Get(name).GrainStorageSerializer);

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = rows.TryGetValue((stateName, grainId), out var row);
        grainState.State = found ? serializer.Deserialize<T>(row!.Payload) : Fresh.Of<T>();
        grainState.ETag = row?.ETag;
        grainState.RecordExists = found;
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (stateName, grainId);
        var next = new Row(
            serializer.Serialize(grainState.State),
            Interlocked.Increment(ref versions).ToString(CultureInfo.InvariantCulture));
        var held = rows.GetValueOrDefault(key);
        var written = held?.ETag == grainState.ETag
            && (held is null ? rows.TryAdd(key, next) : rows.TryUpdate(key, next, held));
        if (!written)
        {
            return Task.FromException(Conflict(stateName, grainId, key, grainState.ETag));
        }

        grainState.ETag = next.ETag;
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (stateName, grainId);
        var held = rows.GetValueOrDefault(key);
        if (held?.ETag != grainState.ETag || (held is not null && !rows.TryRemove(new(key, held))))
        {
            return Task.FromException(Conflict(stateName, grainId, key, grainState.ETag));
        }

        grainState.State = Fresh.Of<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    private InconsistentStateException Conflict(
        string stateName, GrainId grainId, (string, GrainId) key, string? held) =>
        new($"'{stateName}' of {grainId} was written by somebody else.", rows.GetValueOrDefault(key)?.ETag, held);

    private sealed record Row(BinaryData Payload, string ETag)
    {
        public bool Equals(Row? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
