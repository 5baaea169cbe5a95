using System.Collections;
using System.Text;
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
    private readonly int _length; // of the elements and their commas, the brackets not counted

    private ChangeLog(Buffer buffer, int length, int count) => (_buffer, _length, Count) = (buffer, length, count);

    public static ChangeLog Empty => new(new Buffer([]), 0, 0);

    public int Count { get; }

    public ChangeLog Add(Change change)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(change, StateJson.Options);
        var comma = _length > 0 ? 1 : 0;
        var length = _length + comma + json.Length;
        var buffer = _buffer.Room(_length, length);
        if (comma > 0) buffer.Bytes[_length] = (byte)',';
        json.CopyTo(buffer.Bytes, _length + comma);
        buffer.Used = length;
        return new ChangeLog(buffer, length, Count + 1);
    }

    /// <summary>Whether an order of that name may be among them; reading says whether it is.</summary>
    public bool MayHold(string order) => Span.IndexOf(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(order, StateJson.Options))) >= 0;

    public IEnumerator<Change> GetEnumerator()
    {
        var changes = JsonSerializer.Deserialize<Change[]>(ToJson(), StateJson.Options)!;
        return changes.AsEnumerable().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="json">The elements without the brackets.</param>
    internal static ChangeLog Of(byte[] json, int count) => new(new Buffer(json), json.Length, count);

    internal byte[] ToJson() => [(byte)'[', .. Span, (byte)']'];

    private ReadOnlySpan<byte> Span => _buffer.Bytes.AsSpan(0, _length);

    /// <summary>Bytes that the newest version may append to: what an older one sees never changes.</summary>
    private sealed class Buffer(byte[] bytes)
    {
        public byte[] Bytes { get; } = bytes;

        public int Used { get; set; } = bytes.Length;

        public Buffer Room(int from, int to)
        {
            if (from == Used && to <= Bytes.Length) return this;
            var larger = new byte[Math.Max(to, from * 3 / 2)];
            Bytes.AsSpan(0, from).CopyTo(larger);
            return new Buffer(larger);
        }
    }
}
