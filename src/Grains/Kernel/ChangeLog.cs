using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// Every order that was carried out, oldest first, as the JSON that is stored: each write holds all of them again, and hardly
/// anybody reads them. The versions of one aggregate share a buffer, each seeing its own part of it.
/// </summary>
[JsonConverter(typeof(ChangeLogConverter))]
public sealed class ChangeLog : IReadOnlyCollection<Change>
{
    private static ReadOnlySpan<byte> Beginning => "{\"At\":"u8;

    private readonly Buffer _buffer;
    private readonly int _length; // of the opening bracket, the elements and their commas

    private ChangeLog(Buffer buffer, int length, int count) => (_buffer, _length, Count) = (buffer, length, count);

    public static ChangeLog Empty => Of("[]"u8.ToArray(), 0);

    public int Count { get; }

    /// <summary>The list as it is stored.</summary>
    internal ReadOnlySpan<byte> Json => _buffer.Used == _length
        ? _buffer.Bytes.AsSpan(0, _length + 1)
        : (byte[])[.. _buffer.Bytes.AsSpan(0, _length), (byte)']'];

    public ChangeLog Add(Change change)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(change, StateJson.Options);
        var comma = Count > 0 ? 1 : 0;
        var length = _length + comma + json.Length;
        var buffer = _buffer.Room(_length, length);
        if (comma > 0) buffer.Bytes[_length] = (byte)',';
        json.CopyTo(buffer.Bytes, _length + comma);
        buffer.Close(length);
        return new ChangeLog(buffer, length, Count + 1);
    }

    /// <summary>The number, counted from 1, of the newest order that the actor gave under that name; null when there is none.</summary>
    /// <remarks>
    /// Reads only the changes that hold the name. No text that somebody wrote looks like <see cref="Beginning"/>, because its
    /// quotation marks are escaped.
    /// </remarks>
    public long? FindLast(string actor, string action, string order)
    {
        var before = _buffer.Bytes.AsSpan(0, _length);
        ReadOnlySpan<byte> name = JsonSerializer.SerializeToUtf8Bytes(order, StateJson.Options);
        for (var at = before.LastIndexOf(name); at >= 0; at = before.LastIndexOf(name))
        {
            var start = before[..at].LastIndexOf(Beginning);
            var change = ReadAt(start);
            if (change.Order == order && change.Actor == actor && change.Action == action)
                return before[..(start + Beginning.Length)].Count(Beginning);
            before = before[..start];
        }

        return null;
    }

    public IEnumerator<Change> GetEnumerator() =>
        JsonSerializer.Deserialize<Change[]>(Json, StateJson.Options)!.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Change ReadAt(int start)
    {
        var reader = new Utf8JsonReader(_buffer.Bytes.AsSpan(start, _length - start));
        return JsonSerializer.Deserialize<Change>(ref reader, StateJson.Options)!;
    }

    /// <param name="json">The whole list.</param>
    internal static ChangeLog Of(byte[] json, int count) => new(new Buffer(json), json.Length - 1, count);

    /// <summary>Bytes that the newest version may append to: what an older one sees of them never changes.</summary>
    private sealed class Buffer(byte[] bytes)
    {
        public byte[] Bytes { get; } = bytes;

        /// <summary>Where the newest version's closing bracket lies.</summary>
        public int Used { get; private set; } = bytes.Length - 1;

        public Buffer Room(int from, int to)
        {
            if (from == Used && to < Bytes.Length) return this;
            var larger = new byte[Math.Max(to + 1, from * 3 / 2)];
            Bytes.AsSpan(0, from).CopyTo(larger);
            return new Buffer(larger);
        }

        public void Close(int length)
        {
            Bytes[length] = (byte)']';
            Used = length;
        }
    }
}
