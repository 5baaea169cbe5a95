using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Domain.Tests.Meetings.Resolutions;

public sealed class ResolutionsAndTasks
{
    [Fact]
    public void A_resolution_is_refused_in_the_order_of_its_guards()
    {
        var order = new AdoptResolution(Cast.Taker, "", "b9", "", "", "");
        Scenes.Gathered().Refuses(order with { Actor = Cast.Member }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order with { Actor = Cast.Secretary }).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot() with { Subject = BallotSubject.Resolution },
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("number", Limits.Name));
        order = order with { Number = "11-NQ/CB" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("lastMonth", Limits.Text));
        order = order with { LastMonth = "a" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("nextMonth", Limits.Text));
        order = order with { NextMonth = "b" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("assignment", Limits.Text));
        order = order with { Assignment = "c" };
        story.Refuses(order).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(order with { BallotId = "b1" }).ShouldBe(ResolutionRefusals.NotCarried);
        var closed = Scenes.Closed();
        closed.ChangesNothing(new AdoptResolution(Cast.Taker, "11-NQ/CB", "b1", "a", "b", "c"));
        closed.Then(order with { BallotId = "b1", LastMonth = "Sửa" }).State.Resolution!.LastMonth.ShouldBe("Sửa");
    }

    [Fact]
    public void A_task_is_refused_in_the_order_of_its_guards()
    {
        var order = new AssignTask(Cast.Taker, "", ["dv-66"], new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 3));
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("what", Limits.Text));
        order = order with { What = "Rà soát" };
        story.Refuses(order).ShouldBe(MeetingRefusals.NotOnRoster);
        order = order with { Assignees = ["dv-06", "dv-05", "dv-05"] };
        story.Refuses(order).ShouldBe(ResolutionRefusals.DueInThePast);
        order = order with { DueOn = new DateOnly(2026, 11, 4) };
        story.Refuses(order).ShouldBe(ResolutionRefusals.DueInThePast);
        order = order with { ReportOn = new DateOnly(2026, 12, 3) };
        story.Then(order).ChangesNothing(order);
        story.State.Tasks.Single().Assignees.ShouldBe(["dv-05", "dv-06"]);
        for (var i = 1; i < MeetingLimits.Tasks; i++) story.Then(order with { What = $"{i}" });
        story.Refuses(order with { What = "x" }).ShouldBe(CommonRefusals.TooMany("tasks", MeetingLimits.Tasks));
    }

    [Fact]
    public void A_report_is_refused_in_the_order_of_its_guards()
    {
        var story = Scenes.Signed();
        var order = new ReportTask(Cast.Other, "t9", "", true);
        story.Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Cast.Member };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("result", Limits.Text));
        order = order with { Result = "Xong" };
        story.Refuses(order).ShouldBe(ResolutionRefusals.NoSuchTask);
        order = order with { TaskId = "t1" };
        story.Then(order).ChangesNothing(order);
        story.Refuses(order with { IsDone = false }).ShouldBe(ResolutionRefusals.AlreadyDone);
        story.Then(order with { Actor = Cast.Secretary, IsDone = false });
        story.State.Tasks.Single().ShouldSatisfyAllConditions(t => t.Progress.ShouldBe(TaskProgress.Reported),
            t => t.DoneAt.ShouldBeNull());
    }

    [Fact]
    public void Of_last_month_met_are_a_share_of_those_due()
    {
        CellTask Task(int day, bool isDone) => new()
        {
            Id = "t1",
            DueOn = new DateOnly(2026, 11, day),
            Progress = isDone ? TaskProgress.Done : TaskProgress.Reported,
        };
        var on = new DateOnly(2026, 11, 4);
        Targets.MetPercent([], on).ShouldBeNull();
        Targets.MetPercent([Task(5, true)], on).ShouldBeNull("it is not due yet");
        Targets.MetPercent([Task(4, true), Task(3, false), Task(2, true), Task(9, false)], on).ShouldBe(66);
    }
}
