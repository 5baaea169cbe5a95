using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Following a meeting over WebSocket and server-sent events.</summary>
[Collection(nameof(OneGateway))]
public sealed class LiveMeetings(GatewayHost host)
{
    private const string Follow =
        "subscription($id: ID!) { meetingChanged(meetingId: $id) { version previousVersion parts pulse { present phase } meeting { phase attendance { present } } } }";

    [Fact]
    public async Task A_socket_is_told_each_change_with_its_version_and_what_to_read_again()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await using var client = await Connected(meeting);
        await client.Subscribe(Follow, new { id = meeting.Id });
        var first = await Change(client);
        first["parts"]!.AsArray().ShouldBeEmpty();
        first["meeting"]!["phase"]!.GetValue<string>().ShouldBe("OPEN");
        await meeting.CheckIn(1, 2);
        var last = Version(first);
        for (var present = 0; present < 3;)
        {
            var change = await Change(client);
            change["previousVersion"]!.GetValue<long>().ShouldBe(last);
            (last = Version(change)).ShouldBeGreaterThan(Version(first));
            change["parts"]!.AsArray().Select(p => p!.GetValue<string>()).ShouldContain("ATTENDANCE");
            present = change["pulse"]!["present"]!.GetValue<int>();
            change["meeting"]!["attendance"]!["present"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(present);
        }
    }

    [Fact]
    public async Task Whoever_was_cut_off_follows_again_and_is_told_where_the_meeting_stands()
    {
        var meeting = await TestMeeting.Open(host, 3);
        long before;
        await using (var client = await Connected(meeting))
        {
            await client.Subscribe(Follow, new { id = meeting.Id });
            before = Version(await Change(client));
        }

        await meeting.CheckIn(1);
        await using var again = await Connected(meeting);
        await again.Subscribe(Follow, new { id = meeting.Id });
        var first = await Change(again);
        Version(first).ShouldBe(before + 1);
        first["meeting"]!["attendance"]!["present"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task A_meeting_out_of_scope_is_an_error_and_no_stream()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await using var client = await LiveClient.Connect(host.Url, host.Issuer.Token(new Account("dv-la", "khoi-mau/to-chuc-la/cb-01/member")));
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        await client.Subscribe(Follow, new { id = meeting.Id });
        (await client.Next())!.ToJsonString().ShouldContain("common.not-found");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public async Task A_socket_without_a_valid_token_is_closed(string? token)
    {
        await using var client = await LiveClient.Connect(host.Url, token);
        (await client.Next()).ShouldBeNull();
    }

    [Fact]
    public async Task A_stream_ends_with_its_token()
    {
        var meeting = await TestMeeting.Open(host, 3);
        var token = host.Issuer.Token(
            new Account(meeting.Cell.MemberIds[1], $"{meeting.Cell.Id}/member"),
            t => (t.NotBefore, t.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-27)));
        await using var client = await LiveClient.Connect(host.Url, token);
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        await client.Subscribe(Follow, new { id = meeting.Id });
        await Change(client);
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("complete");
    }

    [Fact]
    public async Task Server_sent_events_tell_the_same()
    {
        var meeting = await TestMeeting.Open(host, 3);
        using var response = await meeting.Secretary.Post(Follow, new { id = meeting.Id }, accept: "text/event-stream");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var first = await Event(lines);
        await meeting.CheckIn(1);
        var change = await Event(lines);
        change["previousVersion"]!.GetValue<long>().ShouldBe(Version(first));
    }

    private async Task<LiveClient> Connected(TestMeeting meeting)
    {
        var client = await LiveClient.Connect(host.Url, meeting.Secretary.Token);
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        return client;
    }

    private static async Task<JsonNode> Change(LiveClient client)
    {
        var message = (await client.Next())!;
        message["type"]!.GetValue<string>().ShouldBe("next", message.ToJsonString());
        return message["payload"]!["data"]!["meetingChanged"]!;
    }

    private static async Task<JsonNode> Event(StreamReader lines)
    {
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Length > 6) return JsonNode.Parse(line[5..])!["data"]!["meetingChanged"]!;
        throw new EndOfStreamException();
    }

    private static long Version(JsonNode change) => change["version"]!.GetValue<long>();
}
