using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace ChiBo.Evening.Wire;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends bytes as they are: the load shares the machine with what it measures, and
/// an HttpClient would take several times the processor.
/// </summary>
internal sealed class Connection(IPEndPoint server) : IDisposable
{
    private Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _out = new byte[8 << 10];
    private byte[] _in = new byte[16 << 10];

    /// <summary>Sends one request, given in parts, and reads its whole answer.</summary>
    public async ValueTask<Answer> Send(ReadOnlyMemory<byte> line, ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> rest)
    {
        if (!_socket.Connected) await _socket.ConnectAsync(server);
        var length = line.Length + head.Length + rest.Length;
        if (_out.Length < length) _out = new byte[length * 2];
        line.CopyTo(_out);
        head.CopyTo(_out.AsMemory(line.Length));
        rest.CopyTo(_out.AsMemory(line.Length + head.Length));
        await _socket.SendAsync(_out.AsMemory(0, length));
        return await Receive();
    }

    /// <summary>A new connection in place of one that broke.</summary>
    public void Reset()
    {
        _socket.Dispose();
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<Answer> Receive()
    {
        var (filled, head) = (0, -1);
        while (head < 0)
        {
            filled += await Read(filled);
            head = _in.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }

        var status = Number(_in.AsSpan("HTTP/1.1 ".Length));
        var body = head + 4;
        if (Header(head, "Content-Length: "u8) is { } length)
        {
            while (filled < body + length) filled += await Read(filled);
            return new Answer(status, _in.AsMemory(body, length));
        }

        if (status == 204 || Header(head, "Transfer-Encoding: "u8) is null) return new Answer(status, default);
        while (!_in.AsSpan(body, filled - body).EndsWith("0\r\n\r\n"u8)) filled += await Read(filled);
        return new Answer(status, Chunks.Join(_in.AsMemory(body, filled - body)));
    }

    private async ValueTask<int> Read(int filled)
    {
        if (filled == _in.Length) Array.Resize(ref _in, _in.Length * 2);
        var read = await _socket.ReceiveAsync(_in.AsMemory(filled));
        return read > 0 ? read : throw new IOException("The server closed the connection.");
    }

    /// <summary>The number of a header; 0 for one that is none, null where there is no such header.</summary>
    private int? Header(int head, ReadOnlySpan<byte> name)
    {
        var at = _in.AsSpan(0, head).IndexOf(name);
        return at < 0 ? null : Number(_in.AsSpan(at + name.Length));
    }

    private static int Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out int number, out _) ? number : 0;
}
