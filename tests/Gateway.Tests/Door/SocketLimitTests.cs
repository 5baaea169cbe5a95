using System.Diagnostics;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>Sockets end when they should, and nobody holds more of them, or more memory with them, than the settings say.</summary>
public sealed class SocketLimitTests : IAsyncLifetime
{
    private const int Most = 3;
    private readonly GatewayHost _host = new() { MostSocketsPerAccount = Most, MostSocketsBeforeSignIn = Most };

    [Fact]
    public async Task A_client_that_says_nothing_and_ignores_the_close_is_cut_off()
    {
        using var client = await RawSocket.Open(_host.Url);
        var watch = Stopwatch.StartNew();
        var received = await client.ReadToEnd();
        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(25));
        received.ShouldContain((byte)0x88, "a close frame came first");
    }

    [Fact]
    public async Task A_first_message_without_end_is_cut_off_after_16_KB()
    {
        using var client = await RawSocket.Open(_host.Url);
        var watch = Stopwatch.StartNew();
        await client.SendUnfinished(20 << 10);
        await client.ReadToEnd();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_message_over_2_MB_closes_the_socket_also_after_signing_in()
    {
        await using var client = await SignedIn("dv-01");
        await client.Subscribe($"{{ me {{ id }} }} # {new string('x', 2 << 20)}", new { });
        (await client.Next()).ShouldBeNull();
        client.Closed.ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    [Theory]
    [InlineData("{nope")]
    [InlineData("42")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"payload":{"query":"{me{id}}"}}""")]
    public async Task What_is_no_message_closes_with_4400(string text)
    {
        await using var client = await SignedIn("dv-02");
        await client.SendText(text);
        (await client.Next()).ShouldBeNull();
        ((int)client.Closed!.Value).ShouldBe(4400);
    }

    [Fact]
    public async Task One_account_holds_so_many_sockets_and_streams_and_gets_new_ones_for_those_it_closes()
    {
        var held = new List<LiveClient>();
        for (var n = 0; n < Most; n++)
        {
            held.Add(await SignedIn("dv-03"));
        }

        await using (var refused = await LiveClient.Connect(_host.Url, Token("dv-03")))
        {
            (await refused.Next()).ShouldBeNull();
            ((int)refused.Closed!.Value).ShouldBe(4401);
        }

        using (var stream = await Client("dv-03").Post("subscription { pulseChanged { inSession } }", accept: "text/event-stream"))
        {
            ((int)stream.StatusCode).ShouldBe(503);
            (await stream.Content.ReadAsStringAsync()).ShouldContain("gateway.too-many-sockets");
        }

        (await SignedIn("dv-04")).ShouldNotBeNull(); // another account is another matter
        await held[0].DisposeAsync();
        await Eventually(async () =>
        {
            await using var again = await LiveClient.Connect(_host.Url, Token("dv-03"));
            return await again.Next() is not null;
        });
    }

    [Fact]
    public async Task Streams_count_as_sockets_and_wait_in_no_queue()
    {
        var streams = new List<HttpResponseMessage>();
        for (var n = 0; n < Most; n++)
        {
            streams.Add(await Client("dv-05").Post("subscription { pulseChanged { inSession } }", accept: "text/event-stream"));
            streams[n].StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        }

        using (var refused = await Client("dv-05").Post("subscription { pulseChanged { inSession } }", accept: "text/event-stream"))
        {
            ((int)refused.StatusCode).ShouldBe(503);
        }

        (await Client("dv-05").Ask("{ me { id } }")).ShouldNotBeNull();
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task So_many_sockets_wait_for_somebody_to_sign_in()
    {
        var waiting = new List<RawSocket>();
        for (var n = 0; n < Most; n++)
        {
            waiting.Add(await RawSocket.Open(_host.Url));
        }

        (await RawSocket.StatusOf(_host.Url)).ShouldBe(503);
        waiting.ForEach(socket => socket.Dispose());
        await Eventually(async () => await RawSocket.StatusOf(_host.Url) == 101);
    }

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(20);
        while (!await isSo())
        {
            DateTimeOffset.UtcNow.ShouldBeLessThan(deadline);
        }
    }

    private string Token(string account) => _host.Issuer.Token(new Account(account, "khoi-mau/bloc-office"));

    private Client Client(string account) => _host.With(Token(account));

    private async Task<LiveClient> SignedIn(string account)
    {
        var client = await LiveClient.Connect(_host.Url, Token(account));
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        return client;
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>A client that does as little of the protocol as it likes.</summary>
    private sealed class RawSocket : IDisposable
    {
        private readonly TcpClient _tcp = new();

        public static async Task<RawSocket> Open(Uri url)
        {
            var socket = new RawSocket();
            (await socket.Shake(url)).ShouldBe(101);
            return socket;
        }

        public static async Task<int> StatusOf(Uri url)
        {
            using var socket = new RawSocket();
            return await socket.Shake(url);
        }

        /// <summary>The first frame of a text that never ends.</summary>
        public async Task SendUnfinished(int bytes)
        {
            byte[] frame = [0x01, 0xFF, .. BitConverter.GetBytes((long)bytes).Reverse(), 0, 0, 0, 0, .. new byte[bytes]];
            await _tcp.GetStream().WriteAsync(frame, TestContext.Current.CancellationToken);
        }

        /// <summary>Whatever comes until the other side has cut the connection.</summary>
        public async Task<List<byte>> ReadToEnd()
        {
            var received = new List<byte>();
            var buffer = new byte[4096];
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            try
            {
                while (await _tcp.GetStream().ReadAsync(buffer, patience.Token) is var read and > 0)
                {
                    received.AddRange(buffer[..read]);
                }
            }
            catch (IOException)
            {
                // reset: cut as well
            }

            return received;
        }

        public void Dispose() => _tcp.Dispose();

        private async Task<int> Shake(Uri url)
        {
            await _tcp.ConnectAsync(url.Host, url.Port, TestContext.Current.CancellationToken);
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            await _tcp.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"GET /graphql HTTP/1.1\r\nHost: {url.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: {key}\r\n\r\n"),
                TestContext.Current.CancellationToken);
            var head = new StringBuilder();
            var one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)
                && await _tcp.GetStream().ReadAsync(one, TestContext.Current.CancellationToken) > 0)
            {
                head.Append((char)one[0]);
            }

            return int.Parse(head.ToString().Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
