using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Cells;

public sealed class PlanningMonths
{
    private const string November = "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1";
    private const string December = "khoi-mau/so-tai-chinh/cb-01/2026-12-regular-1";

    private static readonly DateTimeOffset Third = new(2026, 11, 3, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_month_with_a_schedule_and_no_regular_meeting_is_planned()
    {
        var planned = MonthPlanning.Missing(Scheduled().State, new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        planned.ShouldBe([new ScheduledMonth(new Month(2026, 11), Third, "Phòng A", November)]);
    }

    [Fact]
    public void A_cell_without_a_schedule_plans_nothing() =>
        MonthPlanning.Missing(CellStories.Registered().State, Third.AddDays(-1)).ShouldBeEmpty();

    [Theory]
    [InlineData("2026-11-14T16:59:59Z", null)]
    [InlineData("2026-11-14T17:00:00Z", December)] // the 15th in Viet Nam
    [InlineData("2026-11-30T16:59:59Z", December)]
    [InlineData("2026-11-30T17:00:00Z", December)] // now it is this month's
    public void The_next_month_is_planned_from_its_day_on(string at, string? planned) =>
        MonthPlanning.Missing(Scheduled().State, Instant(at)).Select(m => m.MeetingId)
            .ShouldBe(planned is null ? [] : [planned]);

    [Fact]
    public void A_day_that_has_passed_is_not_made_up_for()
    {
        MonthPlanning.Missing(Scheduled().State, Third.AddTicks(-1)).ShouldHaveSingleItem();
        MonthPlanning.Missing(Scheduled().State, Third).ShouldBeEmpty();
    }

    [Fact]
    public void A_month_that_had_a_regular_meeting_gets_no_second_whatever_became_of_the_first()
    {
        foreach (var phase in Enum.GetValues<MeetingPhase>())
        {
            MonthPlanning.Missing(Scheduled().Then(Note(phase, Third)).State, Third.AddDays(-1)).ShouldBeEmpty();
            var other = Note(phase, Third, "2026-11-regular-2");
            MonthPlanning.Missing(Scheduled().Then(other).State, Third.AddDays(-1)).ShouldBeEmpty();
        }

        var thematic = Note(MeetingPhase.Planned, Third, "2026-11-thematic-1", MeetingKind.Thematic);
        MonthPlanning.Missing(Scheduled().Then(thematic).State, Third.AddDays(-1)).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_planned_meeting_that_nobody_touched_goes_along_with_a_new_schedule()
    {
        var story = Scheduled().Then(Note(MeetingPhase.Planned, Third, follows: true));
        MonthPlanning.Outdated(story.State, Third.AddDays(-2)).ShouldBeEmpty();
        story.Then(new SetCellSchedule(Actors.Secretary, 5, new TimeOnly(14, 0), "Phòng A", new Month(2026, 11)));
        MonthPlanning.Outdated(story.State, Third.AddDays(-2)).ShouldBe(
            [new ScheduledMonth(new Month(2026, 11), Third.AddDays(2), "Phòng A", November)]);
        MonthPlanning.Outdated(story.State, Third.AddDays(2)).ShouldBeEmpty("its new time has passed");
        MonthPlanning.Outdated(story.State, Third.AddMonths(1)).ShouldBeEmpty("the month has passed");
    }

    [Fact]
    public void Another_room_alone_is_a_new_schedule_too()
    {
        var story = Scheduled().Then(Note(MeetingPhase.Planned, Third, follows: true));
        story.Then(new SetCellSchedule(Actors.Secretary, 3, new TimeOnly(14, 0), "Phòng B", new Month(2026, 11)));
        MonthPlanning.Outdated(story.State, Third.AddDays(-2)).Single().Place.ShouldBe("Phòng B");
    }

    [Fact]
    public void A_meeting_in_peoples_hands_stays_where_they_put_it()
    {
        var story = Scheduled().Then(Note(MeetingPhase.Planned, Third.AddDays(4)));
        MonthPlanning.Outdated(story.State, Third.AddDays(-2)).ShouldBeEmpty();
    }

    private static Story<CellState, CellEvent> Scheduled() => CellStories.Registered().Then(
        new SetCellSchedule(Actors.Secretary, 3, new TimeOnly(14, 0), "Phòng A", new Month(2026, 11)));

    private static NoteMeeting Note(
        MeetingPhase phase, DateTimeOffset at, string name = "2026-11-regular-1",
        MeetingKind kind = MeetingKind.Regular, bool follows = false) => new(
        Actor.Platform,
        new MeetingNote
        {
            MeetingId = $"{Actors.Cell}/{name}", Version = 1, Month = new Month(2026, 11), Kind = kind, Phase = phase,
            ScheduledAt = at, Place = "Phòng A", FollowsSchedule = follows,
        });

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
