using System.Net.WebSockets;
using System.Text;
using ChiBo.Evening.Rooms;

namespace ChiBo.Evening.Live;

/// <summary>A screen in every room: one socket each, on which the meeting's changes are followed.</summary>
internal sealed class Watchers : IAsyncDisposable
{
    private const int AtOnce = 32;
    private readonly CancellationTokenSource _end = new();
    private readonly List<(ClientWebSocket Socket, Task Reading)> _screens = [];
    private long _events;

    /// <summary>Changes that were told so far, the first of each screen included.</summary>
    public long Events => Interlocked.Read(ref _events);

    public int Count => _screens.Count;

    public static async Task<Watchers> Open(Uri program, IReadOnlyList<Room> rooms)
    {
        var watchers = new Watchers();
        await Parallel.ForEachAsync(
            rooms, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (room, _) => await watchers.Open(program, room));
        return watchers;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_screens.Select(s => s.Reading));
        foreach (var (socket, _) in _screens) socket.Dispose();
        _end.Dispose();
    }

    private async Task Open(Uri program, Room room)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        var buffer = new byte[4096];
        await socket.ConnectAsync(new Uri($"ws://{program.Authority}/graphql"), _end.Token);
        await Say(socket, $"{{\"type\":\"connection_init\",\"payload\":{{\"authorization\":\"Bearer {room.Chair.Token}\"}}}}");
        await socket.ReceiveAsync(buffer, _end.Token); // connection_ack
        await Say(socket,
            "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription($id: ID!) { meetingChanged(meetingId: $id) "
            + "{ version previousVersion parts pulse { present openBallots inQueue } } }\",\"variables\":{\"id\":\"" + room.Id + "\"}}}");
        var first = await socket.ReceiveAsync(buffer, _end.Token);
        var told = Encoding.UTF8.GetString(buffer, 0, first.Count);
        if (!told.Contains("\"next\"", StringComparison.Ordinal)) throw new InvalidOperationException($"{room.Id}: {told}");
        Interlocked.Increment(ref _events);
        lock (_screens) _screens.Add((socket, Read(socket, buffer)));
    }

    private async Task Read(ClientWebSocket socket, byte[] buffer)
    {
        try
        {
            while (!_end.IsCancellationRequested)
            {
                var part = await socket.ReceiveAsync(buffer, _end.Token);
                if (part.MessageType == WebSocketMessageType.Close) return;
                if (part.EndOfMessage) Interlocked.Increment(ref _events);
            }
        }
        catch (OperationCanceledException)
        {
            // the evening is over
        }
    }

    private Task Say(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, _end.Token);
}
