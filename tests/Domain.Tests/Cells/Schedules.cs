using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Cells;

public sealed class Schedules
{
    private static readonly SetCellSchedule Third = new(Actors.Secretary, 3, new TimeOnly(14, 0), "Phòng họp A");

    [Fact]
    public void A_month_follows_from_the_schedule()
    {
        var story = CellStories.Registered().Then(Third);
        var november = ScheduledMonth.Of(story.State, new Month(2026, 11)).ShouldNotBeNull();
        november.At.ShouldBe(new DateTimeOffset(2026, 11, 3, 7, 0, 0, TimeSpan.Zero));
        november.Place.ShouldBe("Phòng họp A");
        november.MeetingId.ShouldBeNull();
    }

    [Fact]
    public void A_weekend_moves_nothing() => // 3 January 2027 is a Sunday
        ScheduledMonth.Of(CellStories.Registered().Then(Third).State, new Month(2027, 1))!.At
            .ShouldBe(new DateTimeOffset(2027, 1, 3, 7, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Before_the_first_schedule_nothing_is_scheduled() =>
        ScheduledMonth.Of(CellStories.Registered().Then(Third).State, new Month(2026, 10)).ShouldBeNull();

    [Fact]
    public void A_new_schedule_leaves_the_months_before_it()
    {
        var story = CellStories.Registered().Then(Third, Third with { DayOfMonth = 5, FromMonth = new Month(2027, 1) });
        ScheduledMonth.Of(story.State, new Month(2026, 12))!.At.Day.ShouldBe(3);
        ScheduledMonth.Of(story.State, new Month(2027, 1))!.At.Day.ShouldBe(5);
        story.ChangesNothing(Third with { DayOfMonth = 5, FromMonth = new Month(2027, 2) });
        story.Then(Third with { DayOfMonth = 4 });
        ScheduledMonth.Of(story.State, new Month(2027, 1))!.At.Day.ShouldBe(4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void Every_month_has_the_day(int day) =>
        CellStories.Registered().Refuses(Third with { DayOfMonth = day }).ShouldBe(CellRefusals.InvalidDay);

    [Fact]
    public void A_text_that_is_no_month_is_refused() =>
        CellStories.Registered().Refuses(Third with { FromMonth = default(Month) })
            .ShouldBe(CommonRefusals.InvalidValue("fromMonth"));

    [Fact]
    public void The_regular_meeting_of_the_month_is_named()
    {
        var story = CellStories.Registered().Then(Third);
        story.Then(
            Noted("2026-11-regular-1", MeetingPhase.Cancelled), Noted("2026-11-regular-2", MeetingPhase.Planned));
        ScheduledMonth.Of(story.State, new Month(2026, 11))!.MeetingId.ShouldBe($"{Actors.Cell}/2026-11-regular-2");
    }

    [Fact]
    public void A_plan_has_a_topic_in_every_quarter_still_to_come()
    {
        var story = CellStories.Registered();
        RegisterThematicPlan Plan(int year, params int[] quarters) =>
            new(Actors.Secretary, year, [.. quarters.Select(q => new ThematicTopic(q, $"Chuyên đề quý {q}"))]);

        story.Refuses(Plan(2027, 1, 2, 4)).ShouldBe(CellRefusals.QuarterWithoutTopic(3));
        story.Refuses(Plan(2025, 1, 2, 3, 4)).ShouldBe(CellRefusals.YearPassed(2025));
        story.Refuses(Plan(2028, 1, 2, 3, 4)).ShouldBe(CommonRefusals.InvalidValue("year"));
        story.Refuses(Plan(2027, 1, 2, 3, 5)).ShouldBe(CommonRefusals.InvalidValue("quarter"));
        story.Then(Plan(2026, 4), Plan(2027, 1, 2, 3, 4), Plan(2026, 4, 4));
        story.State.ThematicPlans.Select(p => (p.Year, p.Topics.Length)).ShouldBe([(2026, 2), (2027, 4)]);
    }

    private static NoteMeeting Noted(string name, MeetingPhase phase) => new(
        Actor.Platform,
        new MeetingNote
        {
            MeetingId = $"{Actors.Cell}/{name}", Version = 1, Month = new Month(2026, 11), Phase = phase,
        });
}
