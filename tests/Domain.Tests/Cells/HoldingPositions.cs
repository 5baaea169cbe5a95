using ChiBo.Domain.Cells;

namespace ChiBo.Domain.Tests.Cells;

public sealed class HoldingPositions
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public void A_position_is_held_from_its_day_on()
    {
        var story = CellStories.WithMembers().Then(
            new SetPosition(Actors.Secretary, "dv-2", CellPosition.CommitteeMember, May));
        story.Entry("dv-2", May.AddDays(-1)).IsOrdinary.ShouldBeTrue();
        story.Entry("dv-2", May).Position.ShouldBe(CellPosition.CommitteeMember);
        story.ChangesNothing(new SetPosition(Actors.Secretary, "dv-2", CellPosition.CommitteeMember, May));
    }

    [Fact]
    public void A_cell_has_a_committee_when_somebody_was_elected_to_it()
    {
        var story = CellStories.WithMembers();
        story.RosterOn().HasCommittee.ShouldBeFalse();
        story.Then(new SetPosition(Actors.Secretary, "dv-2", CellPosition.CommitteeMember, May));
        story.RosterOn(May.AddDays(-1)).HasCommittee.ShouldBeFalse();
        story.RosterOn().HasCommittee.ShouldBeTrue();
    }

    [Fact]
    public void A_cell_has_one_secretary()
    {
        var story = CellStories.WithMembers();
        story.Refuses(new SetPosition(Actors.Secretary, "dv-2", CellPosition.Secretary, May))
            .ShouldBe(CellRefusals.SecretaryExists("dv-1"));
        story.Then(
            new SetPosition(Actors.Secretary, "dv-1", CellPosition.Member, May),
            new SetPosition(Actors.Secretary, "dv-2", CellPosition.Secretary, May));
        story.Entry("dv-1", May.AddDays(-1)).Position.ShouldBe(CellPosition.Secretary);
        story.Entry("dv-2", May).Position.ShouldBe(CellPosition.Secretary);
    }

    [Fact]
    public void A_secretary_who_left_makes_room()
    {
        var story = CellStories.WithMembers().Then(
            new EndMembership(Actors.Secretary, "dv-1", May, MembershipEnd.Resigned));
        story.Refuses(new SetPosition(Actors.Office, "dv-2", CellPosition.Secretary, May.AddDays(-1)))
            .ShouldBe(CellRefusals.SecretaryExists("dv-1"));
        story.Then(new SetPosition(Actors.Office, "dv-2", CellPosition.Secretary, May));
    }

    [Fact]
    public void Only_full_members_of_the_cell_hold_one()
    {
        var story = CellStories.WithMembers().Then(
            CellStories.Admit("dv-7") with { Standing = MemberStanding.TemporarilyIn });
        story.Refuses(new SetPosition(Actors.Secretary, "dv-4", CellPosition.DeputySecretary, May))
            .ShouldBe(CellRefusals.CannotHoldPosition("dv-4"));
        story.Refuses(new SetPosition(Actors.Secretary, "dv-7", CellPosition.DeputySecretary, May))
            .ShouldBe(CellRefusals.CannotHoldPosition("dv-7"));
        story.Refuses(new SetPosition(Actors.Secretary, "dv-9", CellPosition.DeputySecretary, May))
            .ShouldBe(CellRefusals.UnknownMember("dv-9"));
        story.Refuses(new SetPosition(Actors.Secretary, "dv-2", CellPosition.DeputySecretary, new DateOnly(2019, 1, 1)))
            .ShouldBe(CellRefusals.BeforeJoining("dv-2"));
    }
}
