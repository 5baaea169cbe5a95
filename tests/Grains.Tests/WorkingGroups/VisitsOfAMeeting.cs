using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Grains.Tests.Meetings;

namespace ChiBo.Grains.Tests.WorkingGroups;

/// <summary>A meeting's observers are the visitors that its group assigned, whenever they were assigned.</summary>
public sealed class VisitsOfAMeeting
{
    [Fact]
    public async Task A_meeting_that_is_planned_later_asks_who_comes()
    {
        await using var room = await VisitingRoom.Planned();
        await MeetingRoom.Done(room.Assign("dv-801", "dv-802"));
        (await room.Meeting.Get(VisitingRoom.Second)).ShouldBeNull("there is no meeting yet");
        await MeetingRoom.Done(room.Meeting.PlanMeeting(
            room.Secretary, new PlanMeetingRequest(MeetingRoom.ScheduledAt)));
        (await room.Observers()).ShouldBe(["dv-801", "dv-802"]);
        (await room.See(VisitingRoom.Second)).Observers.Single(o => o.IsLead).MemberId.ShouldBe("dv-801");
    }

    [Fact]
    public async Task A_meeting_that_is_planned_hears_of_every_change()
    {
        await using var room = await VisitingRoom.Planned();
        await room.Open();
        (await room.Meeting.Get(VisitingRoom.Second)).ShouldBeNull("nobody is assigned");
        await MeetingRoom.Done(room.Assign("dv-802"));
        (await room.See(VisitingRoom.Second)).Preparation.ShouldBeNull("being assigned does not show what is said");
        await MeetingRoom.Done(room.Assign("dv-803"));
        (await room.Observers()).ShouldBe(["dv-803"]);
        (await room.Meeting.Get(VisitingRoom.Second)).ShouldBeNull();
        await MeetingRoom.Done(room.Group().CancelVisit(VisitingRoom.Lead, new CancelVisitRequest(VisitingRoom.Visit, "Bão")));
        (await room.Observers()).ShouldBeEmpty();
        await MeetingRoom.Done(room.Group(VisitingRoom.OtherGroupId).PlanVisit(VisitingRoom.Planner, VisitingRoom.November));
    }

    [Fact]
    public async Task Of_two_groups_that_ask_at_the_same_time_one_has_the_cell()
    {
        await using var room = await VisitingRoom.Start();
        var asked = await Task.WhenAll(new[] { VisitingRoom.GroupId, VisitingRoom.OtherGroupId, VisitingRoom.GroupId }
            .Select(id => room.Group(id).PlanVisit(VisitingRoom.Planner, VisitingRoom.November)));
        asked.Where(o => o.IsRefused).Select(o => o.Code).Distinct().ShouldBe(["visit.cell-taken"]);
        var visits = await Task.WhenAll(new[] { VisitingRoom.GroupId, VisitingRoom.OtherGroupId }
            .Select(id => room.Group(id).FindVisit(VisitingRoom.Planner, VisitingRoom.November)));
        visits.Count(v => v is not null).ShouldBe(1);
    }

    [Fact]
    public async Task However_fast_visitors_change_the_meeting_ends_with_the_last()
    {
        await using var room = await VisitingRoom.Planned();
        await room.Open();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => MeetingRoom.Done(room.Assign($"dv-80{(i % 3) + 1}"))));
        var visit = (await room.Group().GetVisit(VisitingRoom.Lead, VisitingRoom.Visit))!;
        (await room.Observers()).ShouldBe(visit.Visitors.Select(v => v.Id));
    }

    [Fact]
    public async Task The_lead_submits_one_of_two_sheets_and_the_cell_answers()
    {
        await using var room = await VisitingRoom.Planned();
        await MeetingRoom.Done(room.Assign("dv-801", "dv-802"));
        var submit = new SubmitVisitRequest(VisitingRoom.Visit, SheetOf: "dv-802", Recommendations: "Tăng thảo luận");
        (await room.Group().SubmitVisit(VisitingRoom.Lead, submit)).Code.ShouldBe("visit.meeting-not-closed");
        await room.Visited(VisitingRoom.Lead, VisitingRoom.Second);
        (await room.Group().SubmitVisit(VisitingRoom.Lead, submit)).Code.ShouldBe("visit.not-scored");
        await Score(room, VisitingRoom.Lead, 0);
        await Score(room, VisitingRoom.Second, 1);
        (await room.See(room.Secretary)).Scores.Visitors.ShouldBeEmpty("single sheets are the group's own");
        (await room.See(VisitingRoom.Lead)).Scores.Visitors.Length.ShouldBe(2);
        await MeetingRoom.Done(room.Group().SubmitVisit(VisitingRoom.Lead, submit));
        var visit = (await room.Group().GetVisit(room.Secretary, VisitingRoom.Visit))!;
        visit.Sheet!.Meeting.ShouldSatisfyAllConditions(
            m => m.ScoredBy.Name.ShouldBe("Lê Hai"),
            m => m.Present.ShouldBe(3),
            m => m.Evidence.Single(e => e.Criterion == "duration-minutes").Value.ShouldBe("95"),
            m => m.Total.ShouldBe(m.Groups.Sum(g => g.Points)),
            m => m.Visitors.ShouldAllBe(v => v.ArrivedAt != null && v.Points != null));
        (await room.See(room.Secretary)).Scores.Observers!.Sheet.Total.ShouldBe(visit.Sheet.Meeting.Total);
        (await room.Meeting.SubmitObserverScore(VisitingRoom.Lead, new SubmitObserverScoreRequest([]))).Code
            .ShouldBe("score.visit-submitted");
        (await room.Group().GetVisit(MeetingRoom.Member(2), VisitingRoom.Visit)).ShouldBeNull("a member reads no visits");
        var answer = new AnswerVisitRequest(VisitingRoom.Visit, "Chi bộ tiếp thu.");
        (await room.Group().AnswerVisit(VisitingRoom.Second, answer)).Code.ShouldBe("common.not-permitted");
        await MeetingRoom.Done(room.Group().AnswerVisit(room.Secretary, answer));
        await room.Bus.Until(b => b.Taken.Select(t => t.Message).OfType<WorkingGroupSnapshot>()
            .Any(s => s.Visits.Any(v => v.State == nameof(VisitState.Answered) && v.Points == visit.Sheet.Meeting.Total)));
    }

    [Fact]
    public async Task What_grains_say_to_each_other_nobody_else_says()
    {
        await using var room = await VisitingRoom.Planned();
        await room.Open();
        foreach (var caller in new[] { VisitingRoom.Lead, VisitingRoom.Planner, room.Secretary, MeetingRoom.Office })
        {
            (await room.Meeting.AssignObservers(caller, new AssignObserversRequest(VisitingRoom.Visit, 9, []))).IsRefused
                .ShouldBeTrue();
            (await room.Meeting.FixObserverScore(caller, null))!.Outcome.IsRefused.ShouldBeTrue();
            (await room.Cell.ClaimVisit(caller, new("khoi-mau/to-cong-tac-9/v1", "2027-01"))).IsRefused.ShouldBeTrue();
            (await room.Cell.ReleaseVisit(caller, new(VisitingRoom.Visit, "2026-11"))).IsRefused.ShouldBeTrue();
            (await room.Cell.VisitIn(caller, "2026-11")).ShouldBeNull();
            (await room.Group().VisitorsOf(caller, VisitingRoom.Visit)).ShouldBeNull();
        }

        (await room.Group().View(new Caller("x", null, [new(Domain.Kernel.Role.BlocOffice, "khoi-khac")]))).ShouldBeNull();
    }

    internal static async Task Score(MeetingRoom room, Caller visitor, int less)
    {
        var bloc = room.Client.GetGrain<Contracts.Grains.Organisations.IBlocGrain>("khoi-mau/");
        var edition = (await bloc.RubricFor(Caller.Platform, "2026-11"))!;
        var rubric = Grains.Scoring.RubricLibrary.Read(edition);
        var judged = rubric.Groups.SelectMany(g => g.Criteria).Where(c =>
            c.Kind == Domain.Scoring.CriterionKind.Judgement && c.AppliesTo(Domain.Meetings.MeetingKind.Regular)
            && !c.OnlyInThematicMonth).ToList();
        await MeetingRoom.Done(room.Meeting.SubmitObserverScore(visitor, new SubmitObserverScoreRequest(
            [.. judged.Select((c, i) => new JudgementRequest(c.Code, i == 0 ? c.Max - less : c.Max))])));
    }
}
