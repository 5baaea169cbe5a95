using ChiBo.Domain.Meetings.Ballots;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

public sealed class MajorityProperties
{
    [Fact]
    public void The_votes_needed_are_the_fewest_that_carry()
    {
        Prop.ForAll(Gen.Choose(1, 2_000).ToArbitrary(), entitled => Enum.GetValues<Majority>().All(majority =>
        {
            var needed = Majorities.Needed(majority, entitled);
            return Majorities.IsCarried(majority, needed, entitled)
                && !Majorities.IsCarried(majority, needed - 1, entitled);
        })).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Agree_with_exact_fractions()
    {
        var (half, thirds) = (0, 0);
        Prop.ForAll(Gen.Choose(0, 300).ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), (approve, entitled) =>
        {
            if (approve * 2 == entitled) half++;
            if (approve * 3 == entitled * 2) thirds++;
            return Majorities.IsCarried(Majority.MoreThanHalf, approve, entitled) == ((decimal)approve > entitled / 2m)
                && Majorities.IsCarried(Majority.TwoThirds, approve, entitled) == (3m * approve >= 2m * entitled);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
        half.ShouldBeGreaterThan(0, "exactly half must be reached");
        thirds.ShouldBeGreaterThan(0, "exactly two thirds must be reached");
    }

    [Theory]
    [InlineData(5, 10, false)]
    [InlineData(6, 10, true)]
    [InlineData(6, 11, true)]
    [InlineData(1, 1, true)]
    public void More_than_half(int approve, int entitled, bool carried) =>
        Majorities.IsCarried(Majority.MoreThanHalf, approve, entitled).ShouldBe(carried);

    [Theory]
    [InlineData(6, 9, true)]
    [InlineData(6, 10, false)]
    [InlineData(7, 10, true)]
    [InlineData(2, 3, true)]
    public void At_least_two_thirds(int approve, int entitled, bool carried) =>
        Majorities.IsCarried(Majority.TwoThirds, approve, entitled).ShouldBe(carried);
}
