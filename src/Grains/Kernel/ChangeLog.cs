using System.Buffers;
using System.Collections;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// Every order that was carried out, oldest first, as the JSON that is stored: each write holds all of them again, and hardly
/// anybody reads them. The versions of one aggregate share a buffer, each seeing its own part of it; at rest they are packed.
/// </summary>
[JsonConverter(typeof(ChangeLogConverter))]
public sealed class ChangeLog : IReadOnlyCollection<Change>
{
    private static ReadOnlySpan<byte> Beginning => "{\"At\":"u8;

    private const int WorthPacking = 2048;
    private const int Quality = 4;
    private const int Window = 16;

    private readonly Buffer? _buffer; // null at rest
    private readonly byte[] _packed = [];
    private readonly int _length; // of the opening bracket, the elements and their commas

    private ChangeLog(Buffer buffer, int length, int count) => (_buffer, _length, Count) = (buffer, length, count);

    private ChangeLog(byte[] packed, int length, int count) => (_packed, _length, Count) = (packed, length, count);

    public static ChangeLog Empty => Of("[]"u8.ToArray(), 0);

    public int Count { get; }

    /// <summary>The list as it is stored.</summary>
    internal ReadOnlySpan<byte> Json => Open() is var buffer && buffer.Used == _length
        ? buffer.Bytes.AsSpan(0, _length + 1)
        : (byte[])[.. buffer.Bytes.AsSpan(0, _length), (byte)']'];

    public ChangeLog Add(Change change)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(change, StateJson.Options);
        var comma = Count > 0 ? 1 : 0;
        var length = _length + comma + json.Length;
        var buffer = Open().Room(_length, length);
        if (comma > 0) buffer.Bytes[_length] = (byte)',';
        json.CopyTo(buffer.Bytes, _length + comma);
        buffer.Close(length);
        return new ChangeLog(buffer, length, Count + 1);
    }

    /// <summary>The orders that the actor gave under that name, newest first, each with its number counted from 1.</summary>
    /// <remarks>
    /// Reads only the changes that hold the name. No text that somebody wrote looks like <see cref="Beginning"/>, because its
    /// quotation marks are escaped.
    /// </remarks>
    public IReadOnlyList<(long Version, Change Change)> FindNamed(string actor, string order)
    {
        List<(long, Change)>? found = null;
        ReadOnlySpan<byte> before = Open().Bytes.AsSpan(0, _length);
        ReadOnlySpan<byte> name = JsonSerializer.SerializeToUtf8Bytes(order, StateJson.Options);
        for (var at = before.LastIndexOf(name); at >= 0; at = before.LastIndexOf(name))
        {
            var start = before[..at].LastIndexOf(Beginning);
            var change = Read(before[start..]);
            if (change.Order == order && change.Actor == actor)
                (found ??= []).Add((before[..(start + Beginning.Length)].Count(Beginning), change));
            before = before[..start];
        }

        return found ?? [];
    }

    public IEnumerator<Change> GetEnumerator() =>
        JsonSerializer.Deserialize<Change[]>(Json, StateJson.Options)!.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same list in a third of the room, for a time in which nobody adds to it.</summary>
    internal ChangeLog Pack()
    {
        if (_buffer is null || _length < WorthPacking) return this;
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(_length + 1));
        try
        {
            return BrotliEncoder.TryCompress(Json, room, out var packed, Quality, Window)
                ? new ChangeLog(room.AsSpan(0, packed).ToArray(), _length, Count)
                : this;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private Buffer Open()
    {
        if (_buffer is not null) return _buffer;
        var bytes = new byte[_length + 1];
        return BrotliDecoder.TryDecompress(_packed, bytes, out var read) && read == bytes.Length
            ? new Buffer(bytes)
            : throw new InvalidOperationException("A packed list does not open.");
    }

    private static Change Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
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
