using System.Net;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>A store that does not answer lets orders wait: only so many, and whoever comes later is told at once.</summary>
public sealed class ACrowd : IAsyncLifetime
{
    private const int Most = 3;
    private const string Plan = "mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { errors { code } } }";
    private readonly GatewayHost _host = new() { MostRequests = Most };

    [Fact]
    public async Task Beyond_the_limit_is_sent_away_at_once_and_taken_when_there_is_room()
    {
        var cell = await TestCell.Make(_host, 3);
        var secretary = cell.Secretary;
        secretary.At = TestCell.Monday;
        var (waiting, stalled) = (new SemaphoreSlim(0), new TaskCompletionSource());
        _host.Store.BeforeWrite = _ =>
        {
            waiting.Release();
            return stalled.Task;
        };
        var inside = Enumerable.Range(0, Most).Select(n => secretary.Send(Plan, Meeting(cell, n), $"plan-{n}")).ToArray();
        for (var n = 0; n < Most; n++) (await waiting.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue();

        using (var turnedAway = await secretary.Post(Plan, Meeting(cell, Most), $"plan-{Most}"))
        {
            turnedAway.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            turnedAway.Headers.RetryAfter.ShouldNotBeNull();
            var text = await turnedAway.Content.ReadAsStringAsync();
            var error = System.Text.Json.Nodes.JsonNode.Parse(text)!["errors"]![0]!;
            error["extensions"]!["code"]!.GetValue<string>().ShouldBe("gateway.busy");
            error["message"]!.GetValue<string>().ShouldContain("thử lại sau");
        }

        // whatever it accepts: only a stream that has begun waits for nothing
        using (var accepting = await secretary.Post(Plan, Meeting(cell, Most), $"plan-{Most}", "text/event-stream"))
            accepting.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await using (var socket = await LiveClient.Connect(_host.Url, secretary.Token)) // it waits for nothing
            (await socket.Next()).ShouldNotBeNull();

        stalled.SetResult();
        foreach (var answer in await Task.WhenAll(inside)) answer["data"]!["planMeeting"]!["errors"]!.AsArray().ShouldBeEmpty();
        var again = await secretary.Send(Plan, Meeting(cell, Most), $"plan-{Most}");
        again["data"]!["planMeeting"]!["errors"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_takes_a_place_until_it_has_begun()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        var streams = new List<HttpResponseMessage>();
        for (var n = 0; n < 2 * Most; n++)
        {
            var stream = await meeting.Secretary.Post(
                "subscription($id: ID!) { meetingChanged(meetingId: $id) { version } }", new { id = meeting.Id }, null, "text/event-stream");
            stream.StatusCode.ShouldBe(HttpStatusCode.OK);
            streams.Add(stream);
        }

        await meeting.Secretary.Ask("{ me { id } }");
        foreach (var stream in streams) stream.Dispose();
    }

    private static object Meeting(TestCell cell, int number) => new
    {
        input = new
        {
            cellId = cell.Id, month = $"2026-{11 + (number % 2)}", kind = number < 2 ? "REGULAR" : "EXTRAORDINARY", title = "Đột xuất",
            scheduledAt = TestMeeting.Start.AddMonths(number % 2).AddDays(number),
        },
    };

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
