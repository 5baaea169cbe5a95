using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Cells;

public sealed class KeepingTheRoster
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public void A_member_enters_the_roster_on_the_day_they_join()
    {
        var story = CellStories.Registered().Then(CellStories.Admit("dv-1"));
        story.RosterOn(CellStories.Joined.AddDays(-1)).Entries.ShouldBeEmpty();
        var entry = story.Entry("dv-1", CellStories.Joined);
        entry.Class.ShouldBe(MembershipClass.Full);
        entry.IsExpected.ShouldBeTrue();
        entry.IsOrdinary.ShouldBeTrue();
    }

    [Fact]
    public void Entries_are_ordered_by_member_id() =>
        CellStories.Registered().Then(CellStories.Admit("dv-9"), CellStories.Admit("dv-10"), CellStories.Admit("dv-1"))
            .RosterOn().Entries.Select(e => e.MemberId).ShouldBe(["dv-1", "dv-10", "dv-9"]);

    [Theory]
    [InlineData("")]
    [InlineData("Đv-1")]
    [InlineData("dv 1")]
    [InlineData("dv/1")]
    public void A_member_id_is_a_login_name(string id) =>
        CellStories.Registered().Refuses(CellStories.Admit(id)).ShouldBe(CommonRefusals.InvalidValue("memberId"));

    [Fact]
    public void A_name_is_cleaned_and_nothing_invisible_is_taken()
    {
        var story = CellStories.Registered();
        story.Refuses(CellStories.Admit("dv-1") with { Name = "Lê\u0007Văn" })
            .ShouldBe(CommonRefusals.InvalidValue("name"));
        story.Refuses(CellStories.Admit("dv-1") with { Name = "  " }).Code.ShouldBe("common.text-length");
        story.Then(CellStories.Admit("dv-1") with { Name = "  Lê   Thi\u0323  Hà " });
        story.Entry("dv-1").Name.ShouldBe("Lê Thị Hà");
    }

    [Fact]
    public void Nobody_is_admitted_twice() =>
        CellStories.WithMembers().Refuses(CellStories.Admit("dv-1")).ShouldBe(CellRefusals.AlreadyMember("dv-1"));

    [Fact]
    public void A_date_beyond_any_life_is_a_typing_error()
    {
        var story = CellStories.Registered();
        story.Refuses(CellStories.Admit("dv-1") with { JoinedOn = new DateOnly(202, 1, 1) })
            .ShouldBe(CommonRefusals.InvalidValue("joinedOn"));
        story.Refuses(CellStories.Admit("dv-1") with { FullSince = new DateOnly(1929, 1, 1) })
            .ShouldBe(CommonRefusals.InvalidValue("fullSince"));
    }

    [Fact]
    public void A_roster_has_a_limit()
    {
        var story = CellStories.Registered();
        for (var i = 0; i < Limits.MembersPerCell; i++) story.Then(CellStories.Admit($"dv-{i}"));
        story.Refuses(CellStories.Admit("dv-x")).ShouldBe(CommonRefusals.TooMany("members", Limits.MembersPerCell));
        story.Then(new EndMembership(Actors.Secretary, "dv-0", May, MembershipEnd.Resigned), CellStories.Admit("dv-x"));
    }

    [Fact]
    public void A_probationary_member_becomes_full_on_a_day()
    {
        var story = CellStories.WithMembers().Then(new ConfirmFullMember(Actors.Secretary, "dv-4", May));
        story.Entry("dv-4", May.AddDays(-1)).Class.ShouldBe(MembershipClass.Probationary);
        story.Entry("dv-4", May).Class.ShouldBe(MembershipClass.Full);
        story.ChangesNothing(new ConfirmFullMember(Actors.Secretary, "dv-4", May));
        story.Refuses(new ConfirmFullMember(Actors.Secretary, "dv-4", CellStories.Today))
            .ShouldBe(CellRefusals.AlreadyFull("dv-4"));
        story.Refuses(new ConfirmFullMember(Actors.Secretary, "dv-9", May))
            .ShouldBe(CellRefusals.UnknownMember("dv-9"));
    }

    [Fact]
    public void A_standing_holds_for_its_days()
    {
        var story = CellStories.WithMembers().Then(
            new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.Exempt, May, May.AddDays(30)));
        story.Entry("dv-2", May.AddDays(-1)).Standing.ShouldBe(MemberStanding.Active);
        var entry = story.Entry("dv-2", May.AddDays(30));
        entry.ShouldSatisfyAllConditions(
            () => entry.Standing.ShouldBe(MemberStanding.Exempt),
            () => entry.StandingFrom.ShouldBe(May),
            () => entry.StandingUntil.ShouldBe(May.AddDays(30)),
            () => entry.IsExpected.ShouldBeFalse());
        story.Entry("dv-2", May.AddDays(31)).Standing.ShouldBe(MemberStanding.Active);
        story.Entry("dv-2", May.AddDays(31)).StandingFrom.ShouldBeNull();
    }

    [Fact]
    public void The_last_word_about_a_day_counts()
    {
        var story = CellStories.WithMembers().Then(
            new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.TemporarilyOut, May),
            new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.Active, May.AddDays(10)));
        story.Entry("dv-2", May.AddDays(9)).Standing.ShouldBe(MemberStanding.TemporarilyOut);
        story.Entry("dv-2", May.AddDays(10)).Standing.ShouldBe(MemberStanding.Active);
        story.ChangesNothing(
            new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.Active, May.AddDays(10)));
    }

    [Fact]
    public void A_standing_needs_a_member_and_days_in_order()
    {
        var story = CellStories.WithMembers();
        story.Refuses(new ChangeMemberStanding(Actors.Secretary, "dv-9", MemberStanding.Exempt, May))
            .ShouldBe(CellRefusals.UnknownMember("dv-9"));
        story.Refuses(new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.Exempt, May, May.AddDays(-1)))
            .ShouldBe(CellRefusals.DatesReversed);
        story.Refuses(
            new ChangeMemberStanding(Actors.Secretary, "dv-2", MemberStanding.Exempt, new DateOnly(2019, 1, 1)))
            .ShouldBe(CellRefusals.BeforeJoining("dv-2"));
    }

    [Fact]
    public void A_guest_for_a_time_is_expected_and_does_not_belong_to_the_cell()
    {
        var story = CellStories.WithMembers().Then(
            CellStories.Admit("dv-7") with
            {
                JoinedOn = May, Standing = MemberStanding.TemporarilyIn, StandingUntil = CellStories.Today,
            });
        story.Entry("dv-7").Standing.ShouldBe(MemberStanding.TemporarilyIn);
        story.Entry("dv-7").IsExpected.ShouldBeTrue();
        story.RosterOn().Members.ShouldBe(4);
    }

    [Fact]
    public void Somebody_who_left_is_on_no_later_roster_and_may_come_back()
    {
        var story = CellStories.WithMembers().Then(
            new SetPosition(Actors.Secretary, "dv-2", CellPosition.DeputySecretary, CellStories.Joined),
            new EndMembership(Actors.Secretary, "dv-2", May, MembershipEnd.Resigned));
        story.Entry("dv-2", May.AddDays(-1)).Position.ShouldBe(CellPosition.DeputySecretary);
        story.RosterOn(May).Find("dv-2").ShouldBeNull();
        story.Refuses(CellStories.Admit("dv-2")).ShouldBe(CellRefusals.AlreadyMember("dv-2"));
        story.Refuses(new EndMembership(Actors.Secretary, "dv-2", May, MembershipEnd.Died))
            .ShouldBe(CellRefusals.UnknownMember("dv-2"));
        story.Then(CellStories.Admit("dv-2") with { JoinedOn = CellStories.Today });
        story.Entry("dv-2", CellStories.Today).Position.ShouldBe(CellPosition.Member);
        story.RosterOn(CellStories.Today.AddDays(-1)).Find("dv-2").ShouldBeNull();
        story.Entry("dv-2", May.AddDays(-1)).Position.ShouldBe(CellPosition.DeputySecretary);
    }

    [Fact]
    public void Nobody_is_ended_before_they_joined_or_by_a_transfer_that_is_none()
    {
        var story = CellStories.WithMembers();
        story.Refuses(new EndMembership(Actors.Secretary, "dv-2", new DateOnly(2019, 1, 1), MembershipEnd.Died))
            .ShouldBe(CellRefusals.BeforeJoining("dv-2"));
        story.Refuses(new EndMembership(Actors.Secretary, "dv-2", May, MembershipEnd.Transferred))
            .ShouldBe(CommonRefusals.InvalidValue("cause"));
    }

    [Fact]
    public void What_was_entered_wrongly_is_put_right()
    {
        var story = CellStories.WithMembers().Then(
            new CorrectMember(
                Actors.Secretary, "dv-2", "Trần Thị Bưởi", new DateOnly(2021, 3, 1), new DateOnly(2019, 3, 1)));
        story.Entry("dv-2").Name.ShouldBe("Trần Thị Bưởi");
        story.RosterOn(new DateOnly(2021, 2, 28)).Find("dv-2").ShouldBeNull();
        story.ChangesNothing(new CorrectMember(Actors.Secretary, "dv-2", " Trần  Thị Bưởi "));
        story.Refuses(new CorrectMember(Actors.Secretary, "dv-4", FullSince: May))
            .ShouldBe(CellRefusals.StillProbationary("dv-4"));
        story.Refuses(new CorrectMember(Actors.Secretary, "dv-9", "Ai")).ShouldBe(CellRefusals.UnknownMember("dv-9"));
    }
}
