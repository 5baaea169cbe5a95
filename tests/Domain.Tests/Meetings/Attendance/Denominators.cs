using System.Globalization;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

/// <summary>Who is expected. Source: domain/process.md §4.</summary>
public sealed class Denominators
{
    [Fact]
    public void An_exempt_member_counts_only_when_there()
    {
        var story = Scenes.Gathered();
        var without = RollCount.Of(story.State.Roll);
        (without.Expected, without.Present).ShouldBe((7, 7));
        story.Then(Scenes.CheckIn(story, Cast.Exempt));
        var with = RollCount.Of(story.State.Roll);
        (with.Expected, with.Present).ShouldBe((8, 8));
    }

    [Fact]
    public void Who_is_between_two_cells_and_not_home_does_not_count()
    {
        var count = RollCount.Of(Scenes.Gathered().State.Roll);
        (count.Members, count.Full, count.Probationary).ShouldBe((9, 8, 1));
        (count.Exempt, count.TemporarilyIn, count.TemporarilyOut).ShouldBe((1, 1, 1));
        count.Expected.ShouldBe(7, "ten on the roll, less the exempt absent, less one here and one elsewhere for a time");
    }

    [Fact]
    public void One_of_every_sort_is_counted_where_the_minutes_name_them()
    {
        Attendee[] roll =
        [
            .. from membership in Enum.GetValues<MembershipClass>()
               from standing in Enum.GetValues<MemberStanding>()
               select new Attendee { Class = membership, Standing = standing },
        ];
        var count = RollCount.Of([.. roll]);
        (count.Members, count.Full, count.Probationary).ShouldBe((6, 3, 3));
        (count.Exempt, count.TemporarilyIn, count.TemporarilyOut).ShouldBe((2, 2, 2));
        count.Expected.ShouldBe(4, "a roll of before: active and temporarily in; nobody exempt came");
    }

    [Theory]
    [InlineData(17, 20, "85")]
    [InlineData(2, 3, "66.6")]
    [InlineData(8999, 9999, "89.9")]
    [InlineData(0, 5, "0")]
    public void A_rate_is_rounded_down_so_that_no_threshold_is_reached_by_rounding(int present, int expected,
        string rate) =>
        new RollCount(0, 0, 0, 0, 0, 0, expected, present, 0, 0, 0).Rate
            .ShouldBe(decimal.Parse(rate, CultureInfo.InvariantCulture));

    [Fact]
    public void Nobody_expected_has_no_rate() => default(RollCount).Rate.ShouldBeNull();
}
