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

    /// <summary>Whether an order of that name may be among them; reading says whether it is.</summary>
    public bool MayHold(string order) =>
        _buffer.Bytes.AsSpan(0, _length).IndexOf(JsonSerializer.SerializeToUtf8Bytes(order, StateJson.Options)) >= 0;

    public IEnumerator<Change> GetEnumerator() =>
        JsonSerializer.Deserialize<Change[]>(Json, StateJson.Options)!.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
