using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ChiBo.Processes.Tests.Host;

/// <summary>A line to a PostgreSQL that may be slow, or hold everything back. What a client sent before it gave up still arrives.</summary>
internal sealed class SlowLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Random _random = new(7);
    private readonly string _server;
    private (int Least, int Most) _milliseconds;
    private TaskCompletionSource _flows = Done();

    public SlowLine(string server)
    {
        _server = server;
        _listener.Start();
        _ = Accept();
    }

    /// <summary>The same database, through this line.</summary>
    public string Through(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
    }.ToString();

    /// <summary>Each thing that a client sends takes so long from now on.</summary>
    public void Delay(int least, int most) => _milliseconds = (least, most);

    /// <summary>Nothing that a client sends arrives until it is let through.</summary>
    public void Stall() => _flows = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetThrough() => _flows.TrySetResult();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Accept()
    {
        while (!_end.IsCancellationRequested) _ = Serve(await _listener.AcceptTcpClientAsync(_end.Token));
    }

    private async Task Serve(TcpClient client)
    {
        var address = new NpgsqlConnectionStringBuilder(_server);
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(address.Host!, address.Port, _end.Token);
            (client.NoDelay, server.NoDelay) = (true, true);
            await Task.WhenAll(Pump(client, server, isSlow: true), Pump(server, client, isSlow: false));
        }
    }

    private async Task Pump(TcpClient from, TcpClient to, bool isSlow)
    {
        var (buffer, source, target) = (new byte[64 << 10], from.GetStream(), to.GetStream());
        try
        {
            while (await source.ReadAsync(buffer, _end.Token) is > 0 and var read)
            {
                if (isSlow) await Hold();
                await target.WriteAsync(buffer.AsMemory(0, read), _end.Token);
            }

            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            to.Close();
        }
    }

    private async Task Hold()
    {
        var (least, most) = _milliseconds;
        if (most > 0)
        {
            int wait;
            lock (_random) wait = _random.Next(least, most);
            await Task.Delay(wait, _end.Token);
        }

        await _flows.Task.WaitAsync(_end.Token);
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
