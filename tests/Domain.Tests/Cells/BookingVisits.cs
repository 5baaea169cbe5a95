using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Tests.Cells;

public sealed class BookingVisits
{
    private static readonly Month Month = new(2026, 12);
    private static readonly ClaimVisit Claim = new(Actor.Platform, Month, ScopePath.Parse("khoi-mau/to-cong-tac-1/v1"));

    [Fact]
    public void A_month_is_given_to_one_group_and_to_the_same_as_often_as_it_asks()
    {
        var story = CellStories.Registered();
        story.Refuses(Claim with { Actor = Actors.Office }).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(Claim).ChangesNothing(Claim);
        var other = Claim with { VisitId = ScopePath.Parse("khoi-mau/to-cong-tac-2/v1") };
        story.Refuses(other).ShouldBe(VisitRefusals.CellTaken(Month));
        story.Then(other with { Month = Month.Plus(1) });
    }

    [Fact]
    public void A_visit_that_was_called_off_leaves_the_month_to_others()
    {
        var story = CellStories.Registered().Then(Claim);
        var release = new ReleaseVisit(Actor.Platform, Claim.VisitId);
        story.Refuses(release with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(release).ChangesNothing(release);
        story.Then(Claim with { VisitId = ScopePath.Parse("khoi-mau/to-cong-tac-2/v1") }).State.VisitIn(Month)
            .ShouldBe("khoi-mau/to-cong-tac-2/v1");
    }
}
