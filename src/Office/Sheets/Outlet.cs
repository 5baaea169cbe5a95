using System.Buffers;

namespace ChiBo.Office.Sheets;

/// <summary>Collects what a package writes, and lets it out without blocking: a response takes no other way.</summary>
internal sealed class Outlet(Stream to) : Stream
{
    private const int Full = 1 << 16;
    private readonly ArrayBufferWriter<byte> _waiting = new(2 * Full);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    /// <summary>Sends on what has been collected, when it is worth it.</summary>
    public ValueTask LetOut(CancellationToken cancellation) =>
        _waiting.WrittenCount < Full ? ValueTask.CompletedTask : LetAllOut(cancellation);

    public async ValueTask LetAllOut(CancellationToken cancellation)
    {
        await to.WriteAsync(_waiting.WrittenMemory, cancellation);
        _waiting.ResetWrittenCount();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
