using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What a bloc's settings say of the meetings of its cells reaches them.</summary>
[Collection(nameof(OneGateway))]
public sealed class BlocMeetingRulesTests(GatewayHost host)
{
    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 4)]
    public async Task A_member_who_is_here_for_a_time_is_in_the_base_of_attendance_where_the_bloc_says_so(
        bool counts, int expected)
    {
        var meeting = await Open($"khoi-tam-thoi-{(counts ? "co" : "khong")}", new { countTemporaryMembers = counts });
        await meeting.CheckIn(1, 3);
        (await meeting.Read("attendance { expected temporarilyIn }"))["attendance"]!.ToJsonString()
            .ShouldBe($$"""{"expected":{{expected}},"temporarilyIn":1}""");
        await meeting.Do("openBallot", new { question = "Nhất trí?", form = "SHOW_OF_HANDS" });
        (await meeting.Read("ballots { entitled present }"))["ballots"]!.ToJsonString()
            .ShouldBe("""[{"entitled":3,"present":2}]""");
        (await meeting.Member(3).Order("castVote", meeting.Of(new { ballotId = "b1", choice = "FOR" })))
            .ShouldBe(["ballot.temporarily-here"]);
    }

    [Fact]
    public async Task A_month_may_be_met_as_late_as_the_bloc_says_and_what_is_not_said_stays()
    {
        var meeting = await Open("khoi-hop-muon", new { lateMeetingDays = 20 }, isOpened: false);
        meeting.At = new DateTimeOffset(2026, 12, 20, 12, 0, 0, TimeSpan.Zero);
        await Choose(meeting.Cell, new { countTemporaryMembers = true });
        (await meeting.Cell.OfficeClient.Ask("{ bloc { settings { lateMeetingDays countTemporaryMembers } } }"))["bloc"]!["settings"]!
            .ToJsonString().ShouldBe("""{"lateMeetingDays":20,"countTemporaryMembers":true}""");
        await meeting.Do("openMeeting", new { });
    }

    private async Task<TestMeeting> Open(string bloc, object settings, bool isOpened = true)
    {
        var cell = await TestCell.Make(host, 4, bloc);
        await Choose(cell, settings);
        await cell.Secretary.Do("changeMemberStanding", new
        {
            cellId = cell.Id, memberId = cell.MemberIds[3], standing = "TEMPORARILY_IN", from = "2026-01-01",
        });
        var meeting = new TestMeeting(cell);
        await meeting.Secretary.Do("planMeeting", new
        {
            cellId = cell.Id, month = "2026-11", kind = "REGULAR", scheduledAt = TestMeeting.Start,
        });
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        if (isOpened) await meeting.Do("openMeeting", new { });
        return meeting;
    }

    internal static Task Choose(TestCell cell, object more)
    {
        var settings = (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(new
        {
            electronicSecretBallots = false, attendancePercent = 85, minimumMinutes = 90, ordinarySpeakersPercent = 30,
            unsignedDays = 5, selfOverObserverPoints = 10, excellentPercent = 20,
        })!;
        foreach (var (name, value) in (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(more)!)
            settings[name] = value?.DeepClone();
        return cell.OfficeClient.Do("changeBlocSettings", new { settings });
    }
}
