using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Grains.Tests.Meetings;

namespace ChiBo.Grains.Tests.WorkingGroups;

/// <summary>Whatever dies between a group, a cell and a meeting, the same order or the next awakening ends what was begun.</summary>
public sealed class BetweenGroupsAndMeetings
{
    [Theory]
    [InlineData(VisitingRoom.GroupId, 1, false)]
    [InlineData(VisitingRoom.GroupId, 1, true)]
    [InlineData(ChiBoCluster.CellId, 1, false)]
    [InlineData(ChiBoCluster.CellId, 1, true)]
    [InlineData(VisitingRoom.GroupId, 2, false)]
    [InlineData(VisitingRoom.GroupId, 2, true)]
    public async Task A_plan_that_fails_at_any_step_is_made_good_by_the_same_order(string key, int write, bool storeFirst)
    {
        await using var room = await VisitingRoom.Start();
        room.Store.FailOnce(key, write, storeFirst);
        await Should.ThrowAsync<Exception>(Plan(room));
        var again = await Plan(room);
        if (again.IsRefused) again.Code.ShouldBe("visit.cell-taken"); // it was carried out although it failed
        (await room.Group().GetVisit(VisitingRoom.Lead, VisitingRoom.Visit)).ShouldNotBeNull();
        (await room.Cell.VisitIn(Caller.Platform, "2026-11")).ShouldBe(VisitingRoom.Visit);
    }

    [Theory]
    [InlineData(VisitingRoom.GroupId, 1, false)]
    [InlineData(VisitingRoom.GroupId, 1, true)]
    [InlineData(MeetingRoom.MeetingId, 1, false)]
    [InlineData(MeetingRoom.MeetingId, 1, true)]
    [InlineData(VisitingRoom.GroupId, 2, false)]
    [InlineData(VisitingRoom.GroupId, 2, true)]
    public async Task So_is_an_assignment(string key, int write, bool storeFirst)
    {
        await using var room = await VisitingRoom.Planned();
        await room.Open();
        room.Store.FailOnce(key, write, storeFirst);
        await Should.ThrowAsync<Exception>(room.Assign("dv-802"));
        await MeetingRoom.Done(room.Assign("dv-802"));
        (await room.Observers()).ShouldBe(["dv-802"]);
    }

    [Theory]
    [InlineData(VisitingRoom.GroupId, false)]
    [InlineData(VisitingRoom.GroupId, true)]
    [InlineData(MeetingRoom.MeetingId, false)]
    [InlineData(MeetingRoom.MeetingId, true)]
    public async Task So_is_a_visit_that_is_submitted(string key, bool storeFirst)
    {
        await using var room = await VisitingRoom.Planned();
        await MeetingRoom.Done(room.Assign("dv-801"));
        await room.Visited(VisitingRoom.Lead);
        await VisitsOfAMeeting.Score(room, VisitingRoom.Lead, 0);
        room.Store.FailOnce(key, change: 1, storeFirst);
        var order = new SubmitVisitRequest(VisitingRoom.Visit, Remarks: "Nền nếp");
        await Should.ThrowAsync<Exception>(room.Group().SubmitVisit(VisitingRoom.Lead, order));
        var again = await room.Group().SubmitVisit(VisitingRoom.Lead, order);
        if (again.IsRefused) again.Code.ShouldBe("visit.already-submitted");
        (await room.Group().GetVisit(VisitingRoom.Lead, VisitingRoom.Visit))!.Sheet!.Remarks.ShouldBe("Nền nếp");
    }

    [Fact]
    public async Task Killed_before_the_meeting_heard_it_hears_when_the_group_wakes()
    {
        var room = await VisitingRoom.Planned();
        await room.Open();
        room.Store.FailOnce(MeetingRoom.MeetingId, change: 1, storeFirst: false);
        await Should.ThrowAsync<Exception>(room.Assign("dv-802"));
        await using var again = await room.Restart();
        (await again.Observers()).ShouldBeEmpty();
        (await again.Group().View(VisitingRoom.Lead)).ShouldNotBeNull();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await again.Observers()).Length == 0) await Task.Delay(20, deadline.Token);
        (await again.Observers()).ShouldBe(["dv-802"]);
    }

    [Fact]
    public async Task Killed_while_a_visit_was_called_off_the_month_is_free_when_the_group_wakes()
    {
        var room = await VisitingRoom.Planned();
        room.Store.FailOnce(ChiBoCluster.CellId, change: 1, storeFirst: false);
        await Should.ThrowAsync<Exception>(
            room.Group().CancelVisit(VisitingRoom.Lead, new CancelVisitRequest(VisitingRoom.Visit, "Bão")));
        await using var again = await room.Restart();
        (await again.Cell.VisitIn(Caller.Platform, "2026-11")).ShouldBe(VisitingRoom.Visit);
        (await again.Group().View(VisitingRoom.Lead)).ShouldNotBeNull();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await again.Cell.VisitIn(Caller.Platform, "2026-11") is not null) await Task.Delay(20, deadline.Token);
    }

    private static Task<Outcome> Plan(MeetingRoom room) =>
        room.Group().PlanVisit(VisitingRoom.Planner, VisitingRoom.November);
}
