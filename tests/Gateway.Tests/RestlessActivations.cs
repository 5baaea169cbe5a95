using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace ChiBo.Gateway.Tests;

/// <summary>
/// Calls that are turned away because one activation after the other goes, before they reach their grain.
/// </summary>
[Collection(nameof(OneGateway))]
public sealed class RestlessActivations(GatewayHost host) : IDisposable
{
    private const string Assign =
        "mutation($input: AssignTaskInput!) { assignTask(input: $input) { errors { code } meeting { version } } }";

    private int _left;

    [Fact]
    public async Task An_order_that_was_turned_away_is_given_once_more_and_carried_out_once()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await Restless(meeting);
        var input = meeting.Of(new { what = "Việc một", dueOn = "2026-11-30" });
        var answer = await meeting.Secretary.Send(Assign, new { input });
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        answer["data"]!["assignTask"]!["errors"]!.AsArray().ShouldBeEmpty();
        _left.ShouldBe(-1, "all have gone as they were told, and the next stayed");
        (await meeting.Read("tasks { what }"))["tasks"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_question_that_was_turned_away_is_asked_once_more()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await Restless(meeting);
        (await meeting.Read("phase"))["phase"]!.GetValue<string>().ShouldBe("OPEN");
        _left.ShouldBe(-1);
    }

    [Fact]
    public async Task Control_the_runtime_turns_such_a_call_away()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await Restless(meeting);
        var grain = host.Services.GetRequiredService<IGrainFactory>().GetGrain<IMeetingGrain>(meeting.Id);
        await Should.ThrowAsync<OrleansMessageRejectionException>(grain.Resend());
    }

    [Fact]
    public async Task Whoever_is_turned_away_twice_is_asked_to_try_again()
    {
        var meeting = await TestMeeting.Open(host, 3);
        await Restless(meeting, 1000); // until it is told to stay: others call it too, and use some up
        var input = meeting.Of(new { what = "Việc một", dueOn = "2026-11-30" });
        var answer = await meeting.Secretary.Send(Assign, new { input });
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("common.try-again");
        _left = 0;
        (await meeting.Read("tasks { what }"))["tasks"]!.AsArray().ShouldBeEmpty();
    }

    /// <summary>The meeting's next activations go as soon as they come: as many as turn so many calls away.</summary>
    private async Task Restless(TestMeeting meeting, int calls = 1)
    {
        // the runtime passes a call on to MaxForwardCount (2) further activations before it turns it away
        const int ActivationsThatTurnAway = 3;
        var contexts = host.Services.GetRequiredService<IGrainContextAccessor>();
        _left = calls * ActivationsThatTurnAway;
        host.Store.OnRead = key =>
        {
            if (key == meeting.Id && Interlocked.Decrement(ref _left) >= 0) contexts.GrainContext.Deactivate(Going);
        };
        await host.Deactivate(meeting.Id);
    }

    private static readonly DeactivationReason Going = new(DeactivationReasonCode.ApplicationRequested, "told to go");

    public void Dispose() => host.Store.OnRead = _ => { };
}
