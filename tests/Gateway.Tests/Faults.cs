using ChiBo.Gateway.Tests.Host;
using Microsoft.Extensions.Logging;

namespace ChiBo.Gateway.Tests;

/// <summary>A fault asks the caller to try again and says nothing of its insides.</summary>
public sealed class Faults : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task A_store_that_fails_is_try_again_and_trying_again_works()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        _host.Store.BeforeWrite = _ => throw new IOException("no space left on /var/lib/secret");
        var answer = await meeting.Secretary.Send(Cancel, new { input = meeting.Of(new { reason = "Bão" }) },
            order: "cancel-1");
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("common.try-again");
        answer["errors"]![0]!["message"]!.GetValue<string>().ShouldContain("thử lại");
        answer.ToJsonString().ShouldNotContain("secret");
        _host.Store.BeforeWrite = _ => Task.CompletedTask;
        (await meeting.Secretary.Order("cancelMeeting", meeting.Of(new { reason = "Bão" }), order: "cancel-1"))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_try_again_and_is_logged_as_what_it_is()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        await _host.Deactivate(meeting.Id);
        _host.Store.OnRead = _ => throw new DriverFault();
        var answer = await meeting.Secretary.Send(Cancel, new { input = meeting.Of(new { reason = "Bão" }) }, order: "cancel-1");
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("common.try-again");
        _host.Problems.Entries.ShouldContain(e => e.Text.Contains(nameof(DriverFault), StringComparison.Ordinal));
        _host.Problems.Entries.ShouldNotContain(e => e.Text.Contains("CodecNotFound", StringComparison.Ordinal));
        _host.Store.OnRead = _ => { };
        (await meeting.Secretary.Order("cancelMeeting", meeting.Of(new { reason = "Bão" }), order: "cancel-1"))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task An_order_that_was_stored_before_the_fault_is_not_carried_out_twice()
    {
        var meeting = await TestMeeting.Open(_host, 3);
        _host.Store.AfterWrite = _ => throw new IOException("connection lost");
        var input = meeting.Of(new { what = "Việc một", dueOn = "2026-11-30" });
        (await meeting.Secretary.Send(Assign, new { input }, order: "task-1"))["errors"].ShouldNotBeNull();
        _host.Store.AfterWrite = _ => Task.CompletedTask;
        (await meeting.Secretary.Order("assignTask", input, order: "task-1")).ShouldBeEmpty();
        (await meeting.Read("tasks { what }"))["tasks"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_follower_hears_what_it_missed_when_the_meeting_stepped_down_in_between()
    {
        var meeting = await TestMeeting.Open(_host, 3);
        await using var client = await LiveClient.Connect(_host.Url, meeting.Secretary.Token);
        await client.Next();
        await client.Subscribe("subscription($id: ID!) { meetingChanged(meetingId: $id) { version previousVersion parts } }", new { id = meeting.Id });
        var first = (await client.Next())!["payload"]!["data"]!["meetingChanged"]!["version"]!.GetValue<long>();
        _host.Store.BeforeWrite = _ => throw new IOException("full");
        var input = meeting.Of(new { what = "Việc một", dueOn = "2026-11-30" });
        (await meeting.Secretary.Send(Assign, new { input }))["errors"].ShouldNotBeNull();
        _host.Store.BeforeWrite = _ => Task.CompletedTask;
        await meeting.Do("assignTask", new { what = "Việc một", dueOn = "2026-11-30" });
        var missed = (await client.Next())!["payload"]!["data"]!["meetingChanged"]!;
        missed["previousVersion"]!.GetValue<long>().ShouldBe(first);
        missed["version"]!.GetValue<long>().ShouldBe(first + 1);
        missed["parts"]!.AsArray().Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Tokens_and_opinions_are_in_no_log()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        _host.Store.BeforeWrite = _ => throw new IOException("full");
        await meeting.Secretary.Send(Cancel, new { input = meeting.Of(new { reason = "lý do riêng tư" }) });
        _host.Store.BeforeWrite = _ => Task.CompletedTask;
        _host.Problems.Entries.ShouldContain(e => e.Level >= LogLevel.Warning);
        foreach (var entry in _host.Problems.Entries)
        {
            entry.Text.ShouldNotContain("riêng tư");
            entry.Text.ShouldNotContain(meeting.Secretary.Token!.Split('.')[1]);
        }
    }

    private const string Cancel =
        "mutation($input: CancelMeetingInput!) { cancelMeeting(input: $input) { errors { code } } }";
    private const string Assign =
        "mutation($input: AssignTaskInput!) { assignTask(input: $input) { errors { code } } }";

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>As those of a database's driver: nobody serializes it.</summary>
    private sealed class DriverFault : Exception;
}
