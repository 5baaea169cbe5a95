using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Ratings;

public sealed class RatingPeriods
{
    private static readonly RatingRule Rule = RatingRule.KhoiPhuTho;

    [Theory]
    [InlineData("GGGGGGGFFFFF", RatingGrade.Good)]
    [InlineData("GGGGGGFFFFFF", RatingGrade.Fair)]
    [InlineData("GGGGGGGFFFFA", RatingGrade.Fair)]
    [InlineData("GGGGGGGFFFA", RatingGrade.Fair)]
    [InlineData("GGGGGGGGGGGG", RatingGrade.Excellent)]
    [InlineData("GGGGGGGGGGGF", RatingGrade.Excellent)]
    [InlineData("GGGGGGGGGGGP", RatingGrade.Average)]
    [InlineData("AAAAAAAAAAAA", RatingGrade.Average)]
    [InlineData("AAAAAAPPPPPP", RatingGrade.Poor)]
    [InlineData("GFG", RatingGrade.Good)]
    public void A_year_is_rated_by_its_months(string months, RatingGrade grade) =>
        PeriodRating.OfYear(Rule, Months(months)).ShouldBe(grade);

    [Theory]
    [InlineData("GGGGFF", RatingGrade.Good)]
    [InlineData("GGGFFF", RatingGrade.Fair)]
    [InlineData("GGGGGG", RatingGrade.Excellent)]
    [InlineData("GGGGGP", RatingGrade.Average)]
    public void A_half_year_is_rated_by_its_months(string months, RatingGrade grade) =>
        PeriodRating.OfHalfYear(Rule, Months(months)).ShouldBe(grade);

    [Fact]
    public void Eleven_meetings_with_one_average_are_not_good() =>
        PeriodRating.OfYear(Rule, Months("GGGGGGGFFFA")).ShouldNotBe(RatingGrade.Good);

    [Fact]
    public void A_period_without_a_decided_month_has_no_rating() =>
        PeriodRating.OfYear(Rule, Months("....")).ShouldBeNull();

    [Fact]
    public void A_month_without_a_meeting_is_poor_once_it_is_over()
    {
        var month = new Month(2026, 11);
        MonthRating.Of(month, null, wasHeld: false, month.LastDay).ShouldBe(new MonthResult(month, null));
        MonthRating.Of(month, null, wasHeld: true, month.LastDay.AddDays(1)).ShouldBe(new MonthResult(month, null));
        MonthRating.Of(month, null, wasHeld: false, month.LastDay.AddDays(1))
            .ShouldBe(new MonthResult(month, MeetingGrade.Poor, IsMissed: true));
        MonthRating.Of(month, new ConfirmedScore("m", 92, MeetingGrade.Good), wasHeld: true, month.FirstDay)
            .ShouldBe(new MonthResult(month, MeetingGrade.Good, 92));
    }

    [Fact]
    public void Good_still_needs_three_good_in_the_five_months_left()
    {
        var good = StillReachable.Of(Rule, Months("GGGGFFF.....")).Single(r => r.Grade == RatingGrade.Good);
        good.ShouldBe(new Reach(RatingGrade.Good, true, 3, MeetingGrade.Good, 5));
    }

    [Theory]
    [InlineData("GGGGFFF.....", RatingGrade.Good)]
    [InlineData("FFFFFF......", RatingGrade.Fair)]
    [InlineData("GGGGGGA.....", RatingGrade.Fair)]
    [InlineData("GGGGGG......", RatingGrade.Excellent)]
    [InlineData("P...........", RatingGrade.Average)]
    public void The_best_that_is_reachable_is_what_all_good_months_would_give(string months, RatingGrade best)
    {
        StillReachable.Of(Rule, Months(months)).First(r => r.IsReachable).Grade.ShouldBe(best);
        PeriodRating.OfYear(Rule, Months(months.Replace('.', 'G'))).ShouldBe(best);
    }

    [Fact]
    public void A_proposal_carries_its_evidence()
    {
        var proposal = YearlyProposal.For("c", Rule, Months("GGGGGGGFFFAP")).ShouldNotBeNull();
        (proposal.Good, proposal.Fair, proposal.Average, proposal.Poor).ShouldBe((7, 3, 1, 1));
        proposal.Grade.ShouldBe(RatingGrade.Average);
    }

    [Fact]
    public void Excellent_places_are_capped_and_go_to_the_best()
    {
        YearlyProposal Cell(string id, int good, decimal points) =>
            new(id, RatingGrade.Excellent, good, 12 - good, 0, 0, 0, points);

        ImmutableArray<YearlyProposal> proposals =
        [
            Cell("a", 11, 1100), Cell("b", 12, 1100), Cell("c", 11, 1150),
            .. Enumerable.Range(0, 7).Select(i => Cell($"g{i}", 8, 1000) with { Grade = RatingGrade.Good }),
        ];
        var capped = ExcellentCap.Apply(proposals, percent: 20);
        capped.Where(p => p.Grade == RatingGrade.Excellent).Select(p => p.CellId).ShouldBe(["b", "c"]);
        capped.Single(p => p.IsCapped).CellId.ShouldBe("a");
        ExcellentCap.Apply([proposals[0]], 20).Single().Grade.ShouldBe(RatingGrade.Excellent);
    }

    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(9, 20, 1)]
    [InlineData(10, 20, 2)]
    [InlineData(14, 20, 2)]
    [InlineData(15, 20, 3)]
    [InlineData(10, 100, 10)]
    public void A_share_of_the_well_rated_cells_is_rounded_down(int wellRated, int percent, int places) =>
        ExcellentCap.Places(wellRated, percent).ShouldBe(places);

    private static ImmutableArray<MonthResult> Months(string grades) =>
    [
        .. grades.Select((g, i) => new MonthResult(new Month(2026, 1).Plus(i), g switch
        {
            'G' => MeetingGrade.Good,
            'F' => MeetingGrade.Fair,
            'A' => MeetingGrade.Average,
            'P' => MeetingGrade.Poor,
            _ => null,
        })),
    ];
}
