using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

/// <summary>Which month a meeting counts for, and how late a month may still be met.</summary>
public sealed class LateMeetingsTests
{
    private static readonly Month November = new(2026, 11);

    [Theory]
    [InlineData("2026-11-30T16:59:00Z", 30)] // a minute to midnight in Viet Nam
    [InlineData("2026-11-30T17:10:00Z", 30)] // begun after midnight
    [InlineData("2026-12-20T02:00:00Z", 30)] // begun in another month
    [InlineData("2026-10-20T02:00:00Z", 1)]
    [InlineData("2026-11-04T06:30:00Z", 4)]
    public void A_meeting_counts_on_the_day_of_its_month_that_is_nearest_to_its_beginning(string begun, int day) =>
        CountedMonth.DayOf(November, At(begun)).ShouldBe(new DateOnly(2026, 11, day));

    [Theory]
    [InlineData(3, "2026-12-03T16:59:59Z", false)]
    [InlineData(3, "2026-12-03T17:00:00Z", true)]
    [InlineData(0, "2026-11-30T17:00:00Z", true)]
    [InlineData(31, "2026-12-31T16:59:59Z", false)]
    public void A_regular_meeting_opens_while_the_bloc_waits_for_its_month(int days, string now, bool isOver)
    {
        var story = Scenes.Convened();
        story.At = At(now);
        var rules = MeetingRules.Default with { LateDays = days };
        var order = Scenes.Open() with { Cell = Cast.Cell with { Rules = rules } };
        order.Decide(story.State, story.At).Refusal.ShouldBe(
            isOver ? MeetingRefusals.MonthOver(November.LastDay.AddDays(days)) : null);
        CountedMonth.LastOver(VietnamTime.DateOf(story.At), days).ShouldBe(isOver ? November : November.Plus(-1));
    }

    [Theory]
    [InlineData(3, "2026-12-03T12:00:00Z", true)]
    [InlineData(3, "2026-12-04T12:00:00Z", false)]
    [InlineData(0, "2026-12-01T12:00:00Z", false)]
    public void A_regular_meeting_is_moved_no_further_than_its_month_is_waited_for(int days, string to, bool isTaken)
    {
        var order = new PostponeMeeting(Cast.Secretary, At(to), "Bão", null)
        {
            Rules = MeetingRules.Default with { LateDays = days },
        };
        var story = Scenes.Convened();
        order.Decide(story.State, story.At).Refusal.ShouldBe(isTaken ? null : MeetingRefusals.OutsideItsMonth);
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
