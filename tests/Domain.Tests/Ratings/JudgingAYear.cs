using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Ratings;

/// <summary>Rating proposes; the organisation's committee confirms or overrules with a reason; the bloc decides.</summary>
public sealed class JudgingAYear
{
    private static readonly ScopePath Cell = ScopePath.Parse("khoi-mau/so-tai-chinh/cb-01");
    private static readonly DateTimeOffset At = new(2026, 12, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly Actor Committee = By(Role.OrganisationCommittee, "khoi-mau/so-tai-chinh");
    private static readonly Actor Bloc = By(Role.BlocCommittee, "khoi-mau");

    [Fact]
    public void The_committee_confirms_what_is_proposed()
    {
        var given = new ConfirmRating(Committee, RatingGrade.Good).Decide(Year("GGGGGGGFFFFF"), At).Events.Single();
        given.ShouldBe(new RatingGiven(
            RatingAct.Confirmed, RatingGrade.Good, Year("GGGGGGGFFFFF").Evidence!.Proposal!, null, "dv-1", At));
    }

    [Fact]
    public void To_confirm_again_changes_nothing_until_the_evidence_does()
    {
        var confirmed = After(Year("GGGGGGGFFFFF"), new ConfirmRating(Committee, RatingGrade.Good));
        new ConfirmRating(Committee, RatingGrade.Good).Decide(confirmed, At).Events.ShouldBeEmpty();
        var corrected = confirmed with { Evidence = Year("GGGGGGGGFFFF").Evidence };
        corrected.HasChangedSince(corrected.Confirmed!).ShouldBeTrue();
        corrected.Standing.ShouldBe(RatingGrade.Good);
        new ConfirmRating(Committee, RatingGrade.Good).Decide(corrected, At).Events.Length.ShouldBe(1);
    }

    [Fact]
    public void Each_refusal_has_its_code()
    {
        var year = Year("GGGGGGGFFFFF");
        var confirmed = After(year, new ConfirmRating(Committee, RatingGrade.Good));
        var decided = After(confirmed, new DecideRating(Bloc, RatingGrade.Good, null));
        Refusal(year, new ConfirmRating(By(Role.OrganisationCommittee, "khoi-mau/so-y-te"), RatingGrade.Good))
            .ShouldBe(CommonRefusals.NotFound);
        Refusal(year with { Evidence = null }, new ConfirmRating(Committee, RatingGrade.Good)).ShouldBe(CommonRefusals.NotFound);
        Refusal(year, new ConfirmRating(By(Role.Secretary, Cell.Value), RatingGrade.Good)).ShouldBe(CommonRefusals.NotPermitted);
        Refusal(Year("GGGGGGGFFFF."), new ConfirmRating(Committee, RatingGrade.Good)).ShouldBe(RatingRefusals.MonthsOpen(1));
        Refusal(year, new ConfirmRating(Committee, RatingGrade.Fair)).ShouldBe(RatingRefusals.ProposalChanged);
        Refusal(year, new OverruleRating(Committee, RatingGrade.Good, "Lý do")).ShouldBe(RatingRefusals.NothingToOverrule);
        Refusal(year, new OverruleRating(Committee, RatingGrade.Fair, " "))
            .ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        Refusal(year, new DecideRating(Bloc, RatingGrade.Good, null)).ShouldBe(RatingRefusals.NotConfirmed);
        Refusal(confirmed, new DecideRating(Bloc, RatingGrade.Fair, null))
            .ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        Refusal(decided, new ConfirmRating(Committee, RatingGrade.Good)).ShouldBe(RatingRefusals.AlreadyDecided);
        Refusal(decided, new OverruleRating(Committee, RatingGrade.Fair, "Lý do")).ShouldBe(RatingRefusals.AlreadyDecided);
        new DecideRating(Bloc, RatingGrade.Fair, "Có vi phạm").Decide(decided, At).Events.Single().Grade.ShouldBe(RatingGrade.Fair);
    }

    [Theory]
    [InlineData(0, 4, true)] // 5 well rated, 20 %: one place
    [InlineData(1, 4, false)]
    [InlineData(1, 9, true)] // 10: two
    [InlineData(2, 13, false)] // 14: still two, rounded down
    public void An_excellent_one_needs_a_place(int excellent, int wellRated, bool has)
    {
        var year = Year("GGGGGGGFFFFF") with { OthersExcellent = excellent, OthersWellRated = wellRated };
        var decision = new OverruleRating(Committee, RatingGrade.Excellent, "Dẫn đầu").Decide(year, At);
        (decision.Refusal is null).ShouldBe(has);
        if (!has) decision.Refusal!.Code.ShouldBe("rating.no-excellent-place");
    }

    [Fact]
    public void An_organisation_says_why_a_year_is_not_higher_and_is_rated_itself()
    {
        var organisation = OrganisationYear.Of(
            RatingRule.KhoiPhuTho, 20, 2026, [("o/a/1", Months("GGGGGGGFFFFF")), ("o/a/2", Months("GGGGGGGGGGGA"))]);
        organisation.Grade.ShouldBe(RatingGrade.Fair);
        organisation.FirstHalf.ShouldBe(RatingGrade.Good);
        organisation.Cells[0].Shortfalls.Select(s => (s.Grade, s.Kind, s.Counted, s.Needed))
            .ShouldBe([(RatingGrade.Excellent, ShortfallKind.TooFewMonths, 7, 11)]);
        organisation.Cells[1].Shortfalls.Select(s => (s.Grade, s.Kind, s.Months.Length)).ShouldBe(
            [(RatingGrade.Excellent, ShortfallKind.MonthsTooLow, 1), (RatingGrade.Good, ShortfallKind.MonthsTooLow, 1)]);
        organisation.Cells[1].Shortfalls[0].Months.Single().ShouldBe(new Month(2026, 12));
    }

    private static Refusal? Refusal(JudgedYear year, ICommand<JudgedYear, RatingGiven> order) => order.Decide(year, At).Refusal;

    private static JudgedYear After(JudgedYear year, ICommand<JudgedYear, RatingGiven> order) =>
        order.Decide(year, At).Events.Aggregate(year, (state, given) => state.Apply(given));

    private static Actor By(Role role, string scope) => new("tk-1", "dv-1", [new Grant(role, ScopePath.Parse(scope))]);

    private static JudgedYear Year(string grades) => new()
    {
        CellId = Cell,
        ExcellentPercent = 20,
        Evidence = OrganisationYear.Of(RatingRule.KhoiPhuTho, 20, 2026, [(Cell.Value, Months(grades))]).Cells.Single(),
    };

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
