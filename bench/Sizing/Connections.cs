using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ChiBo.Benchmarks.Sizing;

/// <summary>What a connection costs a running server on this machine: resident memory before and after.</summary>
internal sealed class Connections(Uri server, int process)
{
    public async Task Measure(int count, string token, string meeting)
    {
        var before = Resident();
        var clients = await Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
        {
            var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server };
            (await client.GetAsync("health/live")).EnsureSuccessStatusCode();
            return client;
        }));
        var idle = Resident();
        Console.WriteLine($"| idle HTTP connection | {(idle - before) / (double)count:0.0} KB |");
        var subscribers = new List<ClientWebSocket>();
        foreach (var part in Enumerable.Range(0, count).Chunk(50)) subscribers.AddRange(await Task.WhenAll(part.Select(_ => Subscribe(token, meeting))));
        Console.WriteLine($"| WebSocket with a subscription to a meeting | {(Resident() - idle) / (double)count:0.0} KB |");
        foreach (var subscriber in subscribers) subscriber.Dispose();
        foreach (var client in clients) client.Dispose();
    }

    private async Task<ClientWebSocket> Subscribe(string token, string meeting)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(new Uri(server, "graphql")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await Send(socket, new { type = "connection_init", payload = new { Authorization = $"Bearer {token}" } });
        await Expect(socket, "connection_ack");
        var query = $"subscription {{ meetingChanged(meetingId: \"{meeting}\") {{ version }} }}";
        await Send(socket, new { id = "1", type = "subscribe", payload = new { query } });
        await Send(socket, new { type = "ping" });
        await Expect(socket, "pong");
        return socket;
    }

    private static Task Send(ClientWebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task Expect(ClientWebSocket socket, string type)
    {
        var buffer = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer, CancellationToken.None);
            var text = Encoding.UTF8.GetString(buffer, 0, read.Count);
            if (text.Contains($"\"{type}\"", StringComparison.Ordinal)) return;
            if (read.MessageType == WebSocketMessageType.Close || text.Contains("\"error\"", StringComparison.Ordinal)) throw new InvalidOperationException($"{type}: {text}{socket.CloseStatusDescription}");
        }
    }

    /// <summary>In KB.</summary>
    private long Resident() =>
        long.Parse(File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
}
