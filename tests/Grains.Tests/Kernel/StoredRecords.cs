using System.Collections.Concurrent;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A store that can be told to fail, and counts what it is asked.</summary>
public sealed class StoredRecords : IGrainStorage
{
    private readonly RecordSerializer _serializer = new();
    private readonly ConcurrentDictionary<string, (byte[] Payload, int ETag)> _rows = new();
    private Func<string, long, Task> _beforeVersion = (_, _) => Task.CompletedTask;
    private int _writes;

    /// <summary>Writes that were asked for, failed ones included.</summary>
    public int Writes => Volatile.Read(ref _writes);

    /// <summary>Called before a write takes effect; throw to fail without storing.</summary>
    public Func<string, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called after a write took effect; throw to store and then fail.</summary>
    public Func<string, Task> AfterWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called when an activation reads its record: it is just awaking.</summary>
    public Action<string> OnRead { get; set; } = _ => { };

    /// <summary>Held back until it completes: the activation is awaking for so long.</summary>
    public Func<string, Task> BeforeRead { get; set; } = _ => Task.CompletedTask;

    public AggregateRecord? Find(string key) =>
        _rows.TryGetValue(key, out var row) ? _serializer.Deserialize<AggregateRecord>(new BinaryData(row.Payload)) : null;

    /// <summary>Changes a stored record behind the back of its grain.</summary>
    public void Tamper(string key, Func<string, string> change)
    {
        var row = _rows[key];
        var text = System.Text.Encoding.UTF8.GetString(row.Payload);
        var altered = change(text);
        altered.ShouldNotBe(text);
        _rows[key] = (System.Text.Encoding.UTF8.GetBytes(altered), row.ETag);
    }

    /// <summary>The n-th change of an aggregate fails once; writes that only clear its outbox do not count.</summary>
    /// <param name="key">The aggregate.</param>
    /// <param name="change">From 1.</param>
    /// <param name="storeFirst">Whether it is stored although it fails.</param>
    public void FailOnce(string key, int change, bool storeFirst)
    {
        var next = Find(key)!.Version + change;
        var failed = false;
        Task Fail(string written, long version)
        {
            if (written != key || failed || version != next) return Task.CompletedTask;
            failed = true;
            throw new IOException("the disk is gone");
        }

        if (storeFirst) AfterWrite = written => Fail(written, Find(written)!.Version);
        else _beforeVersion = Fail;
    }

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        OnRead(Key(grainId));
        await BeforeRead(Key(grainId));
        if (_rows.TryGetValue(Key(grainId), out var row))
            (grainState.State, grainState.ETag, grainState.RecordExists) =
                (_serializer.Deserialize<T>(new BinaryData(row.Payload)), Text(row.ETag), true);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Interlocked.Increment(ref _writes);
        var key = Key(grainId);
        var payload = _serializer.Serialize(grainState.State).ToArray();
        await BeforeWrite(key);
        await _beforeVersion(key, (grainState.State as AggregateRecord)?.Version ?? 0);
        var stored = _rows.TryGetValue(key, out var row) ? row.ETag : 0;
        if (stored != 0 && grainState.ETag != Text(stored))
            throw new InconsistentStateException("stale", Text(stored), grainState.ETag ?? "");
        _rows[key] = (payload, stored + 1);
        await AfterWrite(key);
        (grainState.ETag, grainState.RecordExists) = (Text(stored + 1), true);
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        throw new NotSupportedException("Nothing is ever deleted.");

    private static string Key(GrainId id) => id.Key.ToString()!;

    private static string Text(int etag) => etag.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
