using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>A request's body in rented memory.</summary>
internal sealed class BodyReader : IDisposable
{
    private byte[] _bytes;

    private BodyReader(byte[] bytes)
    {
        _bytes = bytes;
    }

    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <returns>Null when the body is larger than it may be.</returns>
    public static async ValueTask<BodyReader?> ReadAsync(
        HttpRequest request,
        int maxSize,
        CancellationToken cancellation)
    {
        if (request.ContentLength > maxSize)
        {
            return null;
        }

        var expected = (int)(request.ContentLength ?? 4096);
        var reader = new BodyReader(ArrayPool<byte>.Shared.Rent(Math.Max(expected + 1, 256)));
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(reader._bytes.AsMemory(length), cancellation);
            if (read == 0)
            {
                reader.Body = reader._bytes.AsMemory(0, length);
                return reader;
            }

            length += read;
            if (length > maxSize)
            {
                reader.Dispose();
                return null;
            }

            if (length == reader._bytes.Length)
            {
                reader.Grow(length);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Body = default;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        _bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
