using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Tests.WorkingGroups;

public sealed class Visiting
{
    [Fact]
    public void Planning_is_refused_in_the_order_of_the_guards()
    {
        var order = new PlanVisit(GroupStories.Visitor, ScopePath.Parse("khoi-khac/a/b"), default, null);
        var story = GroupStories.Registered();
        story.Refuses(order with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = GroupStories.Lead };
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("month"));
        story.Refuses(order with { Month = new Month(2028, 12) }).ShouldBe(CommonRefusals.InvalidValue("month"));
        order = order with { Month = new Month(2026, 10) };
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("cellId"));
        order = order with { Known = GroupStories.Cell(4) };
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("cellId"));
        order = order with { Cell = Actors.Cell };
        story.Refuses(order).ShouldBe(VisitRefusals.MonthPast);
        order = order with { Month = GroupStories.Month };
        story.Then(order).ChangesNothing(order); // until the cell has it in its book, the order may be repeated
        story.Then(GroupStories.Settle(GroupStories.First, VisitStep.Claimed))
            .Refuses(order).ShouldBe(VisitRefusals.CellTaken(GroupStories.Month));
    }

    [Fact]
    public void A_visit_that_the_cell_turns_away_never_was()
    {
        var story = GroupStories.Registered().Then(
            GroupStories.Plan(Actors.Cell), GroupStories.Settle(GroupStories.First, VisitStep.TurnedAway));
        story.State.Visits.ShouldBeEmpty();
        story.Then(GroupStories.Plan(Actors.Cell)).State.Visits.Single().Id.Value.ShouldBe(GroupStories.Second);
    }

    [Fact]
    public void Assigning_is_refused_in_the_order_of_the_guards()
    {
        var order = GroupStories.Assign("khoi-mau/to-cong-tac-1/v9", "dv-99");
        var story = GroupStories.Assigned();
        story.Refuses(order with { Actor = GroupStories.Visitor }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order).ShouldBe(CommonRefusals.NotFound);
        order = order with { VisitId = GroupStories.Second };
        story.Refuses(order with { Cells = order.Cells.SetItem(Actors.OtherCell, GroupStories.Cell(4, isHeld: true)) })
            .ShouldBe(VisitRefusals.MeetingHeld);
        story.Refuses(order).ShouldBe(VisitRefusals.NotOfTheGroup("dv-99"));
        story.Refuses(GroupStories.Assign(GroupStories.First, "dv-82")).ShouldBe(VisitRefusals.OwnCell("Lê Ba"));
        // on the roster for a time, though another cell is their own
        story.Refuses(order with
        {
            MemberIds = ["dv-81"],
            Cells = order.Cells.SetItem(Actors.OtherCell, GroupStories.Cell(4) with { Roster = ["dv-81"] }),
        }).ShouldBe(VisitRefusals.OwnCell("Lê Hai"));
        story.Refuses(GroupStories.Assign(GroupStories.Second, "dv-80"))
            .ShouldBe(VisitRefusals.DateConflict("Lê Tổ", "Chi bộ 1"));
        var elsewhere = GroupStories.Assign(GroupStories.Second, "dv-81") with
        {
            Cells = order.Cells.Add(GroupStories.Afar, GroupStories.Cell(4)),
            Elsewhere = [new Engagement("dv-81", GroupStories.Afar)],
        };
        story.Refuses(elsewhere).ShouldBe(VisitRefusals.PlannedElsewhere("Lê Hai"));
        story.Then(elsewhere with { Cells = order.Cells.Add(GroupStories.Afar, GroupStories.Cell(5)) })
            .State.Visits[1].Visitors.ShouldHaveSingleItem();
        story.Then(elsewhere with { Elsewhere = [new Engagement("dv-82", GroupStories.Afar)] })
            .State.Visits[1].Visitors.ShouldHaveSingleItem();
        var another = GroupStories.Assign(GroupStories.Second, "dv-80") with
        {
            Cells = order.Cells.SetItem(Actors.OtherCell, GroupStories.Cell(5)),
        };
        story.Then(another).ChangesNothing(another);
        GroupStories.Submitted().Refuses(GroupStories.Assign(GroupStories.First, "dv-81"))
            .ShouldBe(VisitRefusals.AlreadySubmitted);
    }

    [Fact]
    public void Each_change_of_the_visitors_is_owed_to_the_meeting_until_it_is_told()
    {
        var story = GroupStories.Assigned();
        story.State.Owing.ShouldBeEmpty();
        story.Then(GroupStories.Assign(GroupStories.First, "dv-81")).State.Owing.ShouldHaveSingleItem().Revision.ShouldBe(2);
        story.ChangesNothing(GroupStories.Settle(GroupStories.First, VisitStep.Told, 1));
        story.Then(GroupStories.Settle(GroupStories.First, VisitStep.Told, 2)).State.Owing.ShouldBeEmpty();
    }

    [Fact]
    public void A_visit_is_called_off_with_a_reason_and_leaves_the_month_free()
    {
        var story = GroupStories.Assigned();
        var order = new CancelVisit(GroupStories.Visitor, GroupStories.First, "");
        story.Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Actors.Office };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        order = order with { Reason = "Bão" };
        story.Then(order).Refuses(order).ShouldBe(VisitRefusals.Cancelled);
        story.State.Owing.ShouldHaveSingleItem();
        story.Then(GroupStories.Settle(GroupStories.First, VisitStep.Released)).State.Owing.ShouldBeEmpty();
        story.Then(GroupStories.Plan(Actors.Cell)).State.Visits.Length.ShouldBe(3);
        GroupStories.Submitted().Refuses(order).ShouldBe(VisitRefusals.AlreadySubmitted);
    }

    [Fact]
    public void Submitting_is_refused_in_the_order_of_the_guards()
    {
        var order = GroupStories.Submit() with { Remarks = new string('x', 8_001), Meeting = null, IsScored = false };
        GroupStories.Planned().Refuses(order).ShouldBe(VisitRefusals.NoVisitors);
        var story = GroupStories.Assigned();
        story.Refuses(order with { Actor = GroupStories.Visitor }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { Actor = Actors.BlocCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { VisitId = "khoi-mau/to-cong-tac-1/v9" }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = GroupStories.Lead with { MemberId = "dv-82" } })
            .ShouldBe(VisitRefusals.OwnCell("Lê Ba"));
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("remarks", Limits.Text));
        order = order with { Remarks = null };
        story.Refuses(order).ShouldBe(VisitRefusals.NotScored);
        order = order with { IsScored = true };
        story.Refuses(order).ShouldBe(VisitRefusals.MeetingNotClosed);
        order = order with { Meeting = GroupStories.Meeting };
        story.Then(order).Refuses(order).ShouldBe(VisitRefusals.AlreadySubmitted);
        story.State.FindVisit(GroupStories.First)!.Sheet!.ShouldSatisfyAllConditions(
            s => s.Remarks.ShouldBe("Theo phiếu"), s => s.Recommendations.ShouldBe("Tăng thảo luận"));
    }

    [Fact]
    public void The_cell_answers_what_was_submitted_once()
    {
        var order = GroupStories.Answer() with { Text = "" };
        GroupStories.Assigned().Refuses(order).ShouldBe(VisitRefusals.NotSubmitted);
        var story = GroupStories.Submitted();
        story.Refuses(order with { Actor = Actors.OtherSecretary }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = Actors.Member }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = GroupStories.Lead }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { Actor = Actors.OrganisationCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("text", Limits.Text));
        story.Then(GroupStories.Answer()).Refuses(GroupStories.Answer()).ShouldBe(VisitRefusals.AlreadyAnswered);
        story.State.FindVisit(GroupStories.First)!.State.ShouldBe(VisitState.Answered);
    }

    [Fact]
    public void A_visit_is_seen_by_its_group_by_those_above_and_by_who_leads_the_cell()
    {
        var group = GroupStories.Submitted().State;
        var visit = group.FindVisit(GroupStories.First)!;
        foreach (var actor in new[]
        {
            GroupStories.Lead, GroupStories.Visitor, Actors.BlocCommittee, Actors.Office, Actors.OrganisationCommittee,
            Actors.Secretary,
        })
            VisitAccess.Sees(group, visit, actor).ShouldBeTrue(actor.Id);
        foreach (var actor in new[] { Actors.Member, Actors.OtherSecretary, Actors.Stranger })
            VisitAccess.Sees(group, visit, actor).ShouldBeFalse(actor.Id);
    }

    [Fact]
    public void The_months_of_the_cell_are_read_by_the_visitors_before_they_go_and_no_longer()
    {
        bool Reads(WorkingGroupState group, Actor actor) =>
            VisitAccess.ReadsHistory(group, group.FindVisit(GroupStories.First)!, actor);
        var story = GroupStories.Assigned();
        Reads(story.State, GroupStories.Lead).ShouldBeTrue();
        Reads(story.State, GroupStories.Visitor).ShouldBeFalse();
        Reads(story.Then(GroupStories.Assign(GroupStories.First, "dv-81")).State, GroupStories.Visitor).ShouldBeTrue();
        Reads(GroupStories.Submitted().State, GroupStories.Lead).ShouldBeFalse();
        Reads(GroupStories.Submitted().State, Actors.BlocCommittee).ShouldBeTrue();
    }

    [Fact]
    public void Only_the_platform_settles()
    {
        var order = GroupStories.Settle(GroupStories.First, VisitStep.Claimed);
        GroupStories.Planned().Refuses(order with { Actor = Actors.Office }).ShouldBe(CommonRefusals.NotPermitted);
        GroupStories.Planned().Refuses(order with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotFound);
    }
}
