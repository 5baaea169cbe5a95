using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

public sealed class GuessingCodes
{
    private static readonly DateTimeOffset First = Cast.ScheduledAt;

    [Fact]
    public void After_a_few_wrong_codes_no_further_one_is_looked_at_for_a_while()
    {
        var story = Scenes.Opened();
        var right = Scenes.CheckIn(story, Cast.Member);
        story.Then(right with { Before = Wrong(MeetingLimits.WrongCodes - 1) });
        story = Scenes.Opened();
        story.Refuses(right with { Before = Wrong(MeetingLimits.WrongCodes) })
            .ShouldBe(AttendanceRefusals.TooManyCodes(First + MeetingLimits.WrongCodesWithin));
        AttendanceRefusals.TooManyCodes(First + MeetingLimits.WrongCodesWithin).Arguments.ShouldBe(["13:32:00"]);
    }

    [Fact]
    public void The_right_code_opens_once_the_first_of_them_is_old()
    {
        var story = Scenes.Opened();
        story.At = First + MeetingLimits.WrongCodesWithin - TimeSpan.FromTicks(1);
        story.Refuses(Scenes.CheckIn(story, Cast.Member) with { Before = Wrong(MeetingLimits.WrongCodes) });
        story.At += TimeSpan.FromTicks(1);
        story.Then(Scenes.CheckIn(story, Cast.Member) with { Before = Wrong(MeetingLimits.WrongCodes) });
    }

    [Fact]
    public void Within_any_window_there_are_never_more_than_the_limit()
    {
        var (codes, seen, at) = (WrongCodes.None, new List<DateTimeOffset>(), First);
        for (var i = 0; i < 2_000; i++, at += TimeSpan.FromSeconds(i % 7))
        {
            if (codes.WaitUntil(at) is not null) continue;
            codes = codes.And(at);
            seen.Add(at);
        }

        seen.Count.ShouldBeGreaterThan(100);
        foreach (var start in seen)
            seen.Count(t => t >= start && t < start + MeetingLimits.WrongCodesWithin)
                .ShouldBeLessThanOrEqualTo(MeetingLimits.WrongCodes);
    }

    [Fact]
    public void Only_a_code_that_was_looked_at_counts()
    {
        var story = Scenes.Opened();
        var wrong = new CheckIn(Cast.Member, "x");
        wrong.IsWrong(story.State, story.At).ShouldBeTrue();
        (wrong with { Before = Wrong(MeetingLimits.WrongCodes) }).IsWrong(story.State, story.At).ShouldBeFalse();
        (wrong with { Actor = Cast.Stranger }).IsWrong(story.State, story.At).ShouldBeFalse();
        Scenes.CheckIn(story, Cast.Member).IsWrong(story.State, story.At).ShouldBeFalse();
    }

    private static WrongCodes Wrong(int times)
    {
        var codes = WrongCodes.None;
        for (var i = 0; i < times; i++) codes = codes.And(First + TimeSpan.FromSeconds(i));
        return codes;
    }
}
