using System.Buffers.Text;

namespace ChiBo.Evening.Wire;

/// <summary>A body that came in chunks.</summary>
internal static class Chunks
{
    /// <summary>Moves the chunks together, in place.</summary>
    public static ReadOnlyMemory<byte> Join(Memory<byte> chunked)
    {
        var (from, to) = (0, 0);
        while (Utf8Parser.TryParse(chunked.Span[from..], out uint size, out var digits, 'X') && size > 0)
        {
            from += digits + 2;
            chunked.Slice(from, (int)size).CopyTo(chunked[to..]);
            from += (int)size + 2;
            to += (int)size;
        }

        return chunked[..to];
    }
}
