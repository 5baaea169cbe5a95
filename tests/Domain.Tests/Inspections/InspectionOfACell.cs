using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using static ChiBo.Domain.Tests.Inspections.LifeOfAFinding;

namespace ChiBo.Domain.Tests.Inspections;

public sealed class InspectionOfACell
{
    private static readonly Actor Inspection = new("ubkt-01", null, [new Grant(Role.Inspection, Actors.Bloc)]);
    private static readonly CellRecord Missed = Given.Cell() with { RegisteredAt = Given.Registered.AddMonths(1) };
    private static readonly DateTimeOffset April = VietnamTime.At(new DateOnly(2026, 4, 4), default);
    private static readonly string Id = $"{Actors.Cell}/meeting-missed-2026-03";
    private static readonly Inspector[] Team = [new("Trần Văn Kiểm", null)];

    private readonly CellCase _raised = Given.NoCase(Missed).Examined(Missed, April);

    [Fact]
    public void Unanswered_days_after_the_deadline_it_is_proposed_for_an_inspection()
    {
        // 5 days to answer, 5 more
        _raised.Examined(Missed, April.AddDays(10)).Files.ShouldBeEmpty();
        var proposed = _raised.Examined(Missed, April.AddDays(11));
        var file = proposed.Files.ShouldHaveSingleItem();
        (file.Id, file.State).ShouldBe(($"{Actors.Cell}/inspection-1", FileState.Proposed));
        file.FindingIds.ShouldBe([Id]);
        file.Reasons.ShouldBe([EscalationReason.Unanswered]);
        (proposed.Find(Id)!.State, proposed.Find(Id)!.FileId).ShouldBe((FindingState.Escalated, file.Id));
    }

    [Fact]
    public void An_answer_in_time_keeps_it_out_and_a_late_one_takes_it_out()
    {
        var answered = Do(_raised, new AnswerFinding(Actors.Secretary, Id, "Trùng hội nghị."), April.AddDays(4));
        answered.Examined(Missed, April.AddDays(11)).Files.ShouldBeEmpty();
        var late = Do(_raised.Examined(Missed, April.AddDays(11)), new AnswerFinding(Actors.Secretary, Id, "Trùng."), April.AddDays(12))
            .Examined(Missed, April.AddDays(12));
        (late.Files[0].State, late.Find(Id)!.State).ShouldBe((FileState.Lapsed, FindingState.Answered));
    }

    [Fact]
    public void What_comes_back_too_often_is_proposed_answered_or_not()
    {
        var answered = Do(_raised, new AnswerFinding(Actors.Secretary, Id, "Trùng hội nghị."), April.AddDays(1));
        var twice = answered.Examined(Missed, April.AddMonths(1));
        twice.Files.ShouldHaveSingleItem().Reasons.ShouldBe([EscalationReason.Repeated]);
        twice.Files[0].FindingIds.ShouldBe([Id, $"{Actors.Cell}/meeting-missed-2026-04"]);
    }

    [Fact]
    public void A_proposal_of_which_nothing_is_left_lapses_and_comes_back_as_the_same_file()
    {
        var proposed = _raised.Examined(Missed, April.AddDays(11));
        var held = Missed with { Meetings = [Given.Meeting("2026-03") with { ClosedAt = April.AddDays(12) }] };
        var lapsed = proposed.Examined(held, April.AddDays(13));
        (lapsed.Files.ShouldHaveSingleItem().State, lapsed.Find(Id)!.State).ShouldBe((FileState.Lapsed, FindingState.Healed));
        var again = lapsed.Examined(Missed, April.AddDays(14)).Examined(Missed, April.AddDays(30));
        again.Files.ShouldHaveSingleItem().State.ShouldBe(FileState.Proposed);
    }

    [Fact]
    public void It_is_planned_visited_and_concluded_and_its_findings_end_with_it()
    {
        var at = April.AddDays(12);
        var open = Do(_raised.Examined(Missed, April.AddDays(11)), new OpenInspection(Inspection, [], "Kiểm tra nền nếp.", [.. Team]), at);
        var file = open.Files[0];
        file.State.ShouldBe(FileState.Open);
        Refusal(open, new OpenInspection(Inspection, [Id], "Lần nữa.", [.. Team]), at).ShouldBe(InspectionRefusals.AlreadyOpen);
        Refusal(open, new CloseFinding(Inspection, Id, "x"), at).ShouldBe(FindingRefusals.UnderInspection);
        Refusal(open, new VerifyFinding(Inspection, Id, true, "x", Given.Rules), at).ShouldBe(FindingRefusals.UnderInspection);
        Refusal(open, new ConcludeInspection(Inspection, file.Id, "x"), at).ShouldBe(InspectionRefusals.NotVisited);
        var day = VietnamTime.DateOf(at);
        Refusal(open, new RecordInspectionVisit(Inspection, file.Id, day.AddDays(1), "x"), at).ShouldBe(CommonRefusals.InvalidValue("on"));
        var visited = Do(open, new RecordInspectionVisit(Inspection, file.Id, day, "Đã làm việc với chi ủy."), at);
        var concluded = Do(visited, new ConcludeInspection(Inspection, file.Id, "Yêu cầu sinh hoạt bù."), at);
        (concluded.Files[0].State, concluded.Find(Id)!.State).ShouldBe((FileState.Concluded, FindingState.Closed));
        Refusal(concluded, new RecordInspectionVisit(Inspection, file.Id, day, "x"), at).ShouldBe(InspectionRefusals.NotOpen);
        concluded.Examined(Missed, at).Files.ShouldHaveSingleItem();
    }

    [Fact]
    public void Healing_during_an_inspection_is_noted_and_the_inspection_goes_on()
    {
        var open = Do(_raised, new OpenInspection(Inspection, [Id], "Kiểm tra.", [.. Team]), April);
        open.Files[0].Reasons.ShouldBe([EscalationReason.Decided]);
        var held = Missed with { Meetings = [Given.Meeting("2026-03") with { ClosedAt = April.AddDays(2) }] };
        var healed = open.Examined(held, April.AddDays(3));
        (healed.Find(Id)!.State, healed.Find(Id)!.HealedAt, healed.Files[0].State)
            .ShouldBe((FindingState.Escalated, April.AddDays(2), FileState.Open));
    }

    [Fact]
    public void It_needs_a_team_from_elsewhere_and_something_to_look_at()
    {
        Refusal(_raised, new OpenInspection(Inspection, [Id], "x", []), April).ShouldBe(InspectionRefusals.NoTeam);
        Refusal(_raised, new OpenInspection(Inspection, [Id], "x", [new Inspector("Lê A", "dv-01")]), April)
            .ShouldBe(InspectionRefusals.OwnCell("Lê A"));
        Refusal(_raised, new OpenInspection(Inspection, [], "x", [.. Team]), April).ShouldBe(InspectionRefusals.NothingToInspect);
        Refusal(_raised, new OpenInspection(Inspection, [Id + "9"], "x", [.. Team]), April).ShouldBe(InspectionRefusals.NothingToInspect);
    }
}
