using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Tests.WorkingGroups;

public sealed class RegisteringGroups
{
    private static readonly GroupRoster Roster = GroupStories.Roster;

    [Fact]
    public void Is_refused_in_the_order_of_the_guards()
    {
        var story = new Story<WorkingGroupState, WorkingGroupEvent>();
        var order = new RegisterWorkingGroup(
            Actors.Secretary, Actors.Bloc.Child("to-1"), Roster with { Name = " ", LeadId = "dv-99" }, BlocExists: false);
        story.Refuses(order).ShouldBe(CommonRefusals.NotFound);
        order = order with { BlocExists = true };
        story.Refuses(order).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = Actors.Stranger }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = Actors.BlocCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Actors.Office };
        GroupStories.Registered().Refuses(order with { Path = GroupStories.Group }).ShouldBe(CommonRefusals.AlreadyExists);
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("id"));
        order = order with { Path = GroupStories.Group };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("name", Limits.Name));
        story.Refuses(With(order, Roster with { Members = [.. Enumerable.Repeat(Roster.Members[0], 21)] }))
            .ShouldBe(CommonRefusals.TooMany("members", WorkingGroupLimits.Members));
        story.Refuses(With(order, Roster with { Members = [new GroupMember("dv-7", "", Actors.Cell)] }))
            .ShouldBe(WorkingGroupRefusals.UnknownMember("dv-7"));
        story.Refuses(With(order, Roster with { Members = [new GroupMember("dv-7", "Ai", ScopePath.Parse("khoi-khac/a/b"))] }))
            .ShouldBe(WorkingGroupRefusals.UnknownMember("dv-7"));
        story.Refuses(With(order, Roster with { Members = [Roster.Members[0], Roster.Members[0]] }))
            .ShouldBe(CommonRefusals.InvalidValue("members"));
        story.Refuses(With(order, Roster with { LeadId = "dv-99" })).ShouldBe(WorkingGroupRefusals.LeadNotMember);
        story.Then(With(order, Roster)).State.Members.Length.ShouldBe(3);
    }

    [Fact]
    public void An_organisation_never_takes_the_name_of_a_group() =>
        new Story<OrganisationState, OrganisationEvent>()
            .Refuses(new RegisterOrganisation(Actors.Office, GroupStories.Group, "Sở", BlocExists: true))
            .ShouldBe(CommonRefusals.InvalidValue("id"));

    [Fact]
    public void Members_change_but_for_those_who_are_assigned()
    {
        var story = GroupStories.Assigned();
        var order = new ChangeWorkingGroup(Actors.Office, Roster);
        story.ChangesNothing(order);
        story.Refuses(order with { Actor = GroupStories.Lead }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotFound);
        var without = Roster with { LeadId = "dv-81", Members = Roster.Members.RemoveAt(0) };
        story.Refuses(order with { Roster = without }).ShouldBe(WorkingGroupRefusals.MemberAssigned("Lê Tổ"));
        story.Then(GroupStories.Assign(GroupStories.First, "dv-81"), order with { Roster = without })
            .State.LeadId.ShouldBe("dv-81");
    }

    private static RegisterWorkingGroup With(RegisterWorkingGroup order, GroupRoster roster) => order with { Roster = roster };
}
