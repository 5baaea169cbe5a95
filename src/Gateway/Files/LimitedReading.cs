namespace ChiBo.Gateway.Files;

/// <summary>Reading what others send, up to a limit.</summary>
internal static class LimitedReading
{
    /// <summary>The whole content; null when it is longer than the limit.</summary>
    /// <param name="limit">Bytes.</param>
    public static async Task<byte[]?> ReadAtMost(this Stream content, int limit, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        return await content.CopyAtMost(bytes, limit, cancellation) ? bytes.ToArray() : null;
    }

    /// <summary>Copies the content and answers whether it was within the limit.</summary>
    /// <param name="limit">Bytes.</param>
    public static async Task<bool> CopyAtMost(this Stream content, Stream to, int limit, CancellationToken cancellation)
    {
        var buffer = new byte[81920];
        var total = 0L;
        while (await content.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            total += read;
            if (total > limit) return false;
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }
}
