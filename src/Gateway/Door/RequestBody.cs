using System.Buffers;

namespace ChiBo.Gateway.Door;

/// <summary>A request's body in rented memory.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] _bytes;

    private RequestBody(byte[] bytes) => _bytes = bytes;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Reads the whole body.</summary>
    /// <returns>Null when it is longer than <paramref name="most"/> bytes.</returns>
    public static async ValueTask<RequestBody?> Read(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        var body = new RequestBody(ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4096) + 1));
        try
        {
            while (await request.Body.ReadAsync(body._bytes.AsMemory(body.Length), request.HttpContext.RequestAborted) is var read and > 0)
            {
                body.Length += read;
                if (body.Length > most)
                {
                    body.Dispose();
                    return null;
                }

                if (body.Length == body._bytes.Length)
                {
                    body.Grow();
                }
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>The body again, for whoever reads it next.</summary>
    public Stream Open() => new MemoryStream(_bytes, 0, Length, writable: false);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _bytes, []) is { Length: > 0 } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
