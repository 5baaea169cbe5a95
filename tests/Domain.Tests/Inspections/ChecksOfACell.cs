using System.Collections.Immutable;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Inspections;

/// <summary>Checks that look over months, and at tasks.</summary>
public sealed class ChecksOfACell
{
    [Fact]
    public void A_month_without_a_regular_meeting_is_found_after_the_days_of_grace()
    {
        var graceEnds = VietnamTime.At(new DateOnly(2026, 3, 4), default);
        Given.Codes(Given.Cell(), graceEnds.AddSeconds(-1)).ShouldBeEmpty();
        var missed = AllChecks.Find(Given.Cell(), Given.Usual, graceEnds).ShouldHaveSingleItem();
        (missed.Code, missed.Subject, missed.Since, missed.Until).ShouldBe(("meeting-missed", "2026-02", graceEnds, null));
    }

    [Fact]
    public void Held_late_it_heals_and_held_within_the_grace_it_never_was()
    {
        var late = Given.Meeting() with { ClosedAt = Given.March.AddDays(10) };
        AllChecks.Find(Given.Cell(late), Given.Usual, Given.March.AddDays(11)).Single(s => s.Code == "meeting-missed").Until
            .ShouldBe(late.ClosedAt);
        Given.Codes(Given.Cell(late with { ClosedAt = Given.March }), Given.March.AddDays(11)).ShouldNotContain("meeting-missed");
    }

    [Fact]
    public void A_thematic_meeting_takes_no_place_of_the_regular_one() =>
        Given.Codes(Given.Cell(Given.Meeting(kind: MeetingKind.Thematic)), Given.March.AddDays(2)).ShouldBe(["meeting-missed"]);

    [Theory]
    [InlineData("2026-04", false)]
    [InlineData("2026-06", false)]
    [InlineData("2026-07", true)]
    public void A_quarter_without_a_thematic_meeting(string month, bool found) =>
        Given.Codes(Given.Cell(Given.Meeting(month, MeetingKind.Thematic)), VietnamTime.At(new DateOnly(2026, 7, 4), default))
            .Count(c => c == "thematic-missed").ShouldBe(found ? 1 : 0);

    [Fact]
    public void The_quarter_in_which_a_cell_came_does_not_count() =>
        Given.Codes(Given.Cell(), VietnamTime.At(new DateOnly(2026, 6, 30), default)).ShouldNotContain("thematic-missed");

    [Theory]
    [InlineData("2026-03-01", null, null)]
    [InlineData("2026-03-01", "2026-03-01", null)]
    [InlineData("2026-02-27", null, "task-overdue")]
    [InlineData("2026-02-27", "2026-02-27", null)]
    [InlineData("2026-02-27", "2026-02-28", "task-overdue")]
    public void A_task_not_done_by_its_day(string due, string? done, string? found) =>
        TaskFound(new CheckedTask { Id = "t1", DueOn = Day(due), DoneAt = Noon(done), ReportedAt = Noon("2026-02-10") }).ShouldBe(found);

    [Theory]
    [InlineData("2026-02-20", null, "task-unreported")]
    [InlineData("2026-02-20", "2026-02-20", null)]
    [InlineData("2026-02-20", "2026-02-21", "task-unreported")]
    [InlineData(null, null, null)] // with the deadline, which is still to come
    public void A_task_that_nobody_reports_on(string? report, string? reported, string? found) =>
        TaskFound(new CheckedTask
        {
            Id = "t1", DueOn = Day("2026-03-30"), ReportOn = report is null ? null : Day(report), ReportedAt = Noon(reported),
        }).ShouldBe(found);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Identical_scores(int same, bool found)
    {
        var meetings = Enumerable.Range(2, 4).Select(n => Given.Meeting($"2026-{n:00}"))
            .Select((m, n) => m with { SelfScore = Given.Score(m.ClosedAt!.Value, n < same ? 92 : 80 + n) }).ToArray();
        var formal = AllChecks.Find(Given.Cell(meetings), Given.Usual, Given.March.AddMonths(3))
            .Where(s => s.Code == "scores-identical").ToArray();
        formal.Select(s => s.Subject).ShouldBe(found ? ["2026-02-regular-1"] : []);
        if (found) (formal[0].Since, formal[0].Until).ShouldBe((meetings[2].ClosedAt!.Value, meetings[3].ClosedAt));
    }

    [Fact]
    public void The_same_total_from_other_criteria_is_not_identical()
    {
        var meetings = Enumerable.Range(2, 3).Select(n => Given.Meeting($"2026-{n:00}")).Select((m, n) => m with
        {
            SelfScore = m.SelfScore! with { Lines = ImmutableSortedDictionary<string, decimal>.Empty.Add("1.1", n).Add("1.2", 92 - n) },
        });
        Given.Codes(Given.Cell([.. meetings]), Given.March.AddMonths(2)).ShouldNotContain("scores-identical");
    }

    [Fact]
    public void Who_comes_again_heals_their_absences()
    {
        var absent = Given.Meeting() with { Absences = [new CheckedAbsence("dv-01", 2), new CheckedAbsence("dv-02", 2)] };
        var next = Given.Meeting("2026-03") with { Absences = [new CheckedAbsence("dv-02", 3)] };
        AllChecks.Find(Given.Cell(next, absent), Given.Usual, Given.March.AddDays(20)).Select(s => (s.MemberId, s.Until))
            .ShouldBe([("dv-01", next.ClosedAt), ("dv-02", null)]);
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [InlineData(null, true)]
    public void The_plan_of_the_year(string? registered, bool found)
    {
        var plans = registered is null
            ? ImmutableSortedDictionary<int, DateTimeOffset>.Empty
            : ImmutableSortedDictionary<int, DateTimeOffset>.Empty.Add(2026, Noon(registered)!.Value);
        Given.Codes(Given.Cell() with { Plans = plans }, Given.March).ShouldBe(found ? ["plan-missing"] : []);
    }

    [Fact]
    public void A_new_cell_has_thirty_days_for_its_plan()
    {
        var cell = Given.Cell() with { Plans = System.Collections.Immutable.ImmutableSortedDictionary<int, DateTimeOffset>.Empty, RegisteredAt = Noon("2026-05-10")!.Value };
        Given.Codes(cell, Noon("2026-06-09")!.Value).ShouldBeEmpty();
        Given.Codes(cell, Noon("2026-06-10")!.Value).ShouldBe(["plan-missing"]);
    }

    private static string? TaskFound(CheckedTask task) =>
        Given.Codes(Given.Cell(Given.Meeting() with { Tasks = [task] }), VietnamTime.At(new DateOnly(2026, 3, 1), new TimeOnly(12, 0)))
            .SingleOrDefault();

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset? Noon(string? text) =>
        text is null ? null : VietnamTime.At(Day(text), new TimeOnly(12, 0));
}
