using ChiBo.Evening.Checks;
using ChiBo.Evening.Rooms;

namespace ChiBo.Evening.Tests;

/// <summary>What was acknowledged against what is kept: a check that cannot fail would prove nothing.</summary>
public sealed class TheBooks
{
    private static readonly Deed Vote = new("dv-00001", "CastVote");
    private static readonly Deed Other = new("dv-00002", "CastVote");

    [Fact]
    public void Agree_when_each_order_is_there_once() => Books.Compare("m", [Vote, Other, Vote], [Vote, Vote, Other]).ShouldBeEmpty();

    [Fact]
    public void Control_a_lost_vote_is_found() =>
        Books.Compare("m", [Vote, Other], [Vote]).ShouldHaveSingleItem().ShouldContain("CastVote of dv-00002 was acknowledged and is lost");

    [Fact]
    public void Control_a_double_vote_is_found() =>
        Books.Compare("m", [Vote, Other], [Vote, Other, Other]).ShouldHaveSingleItem().ShouldContain("CastVote of dv-00002 is kept");
}
