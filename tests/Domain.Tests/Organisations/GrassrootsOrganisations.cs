using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;

namespace ChiBo.Domain.Tests.Organisations;

public sealed class GrassrootsOrganisations
{
    [Fact]
    public void The_office_registers_an_organisation_of_a_bloc_that_exists()
    {
        var story = new Story<OrganisationState, OrganisationEvent>();
        story.Refuses(new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở Tài chính", BlocExists: false))
            .ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RegisterOrganisation(Actors.Stranger, Actors.Organisation, "Sở Tài chính", true))
            .ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RegisterOrganisation(Actors.OrganisationCommittee, Actors.Organisation, "Sở Tài chính", true))
            .ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new RegisterOrganisation(Actors.Office, Actors.Cell, "Sở Tài chính", true))
            .ShouldBe(CommonRefusals.InvalidValue("id"));
        story.Then(new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở Tài chính", true));
        story.State.Path.ShouldBe(Actors.Organisation);
        story.Refuses(new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở Tài chính", true))
            .ShouldBe(CommonRefusals.AlreadyExists);
    }

    [Fact]
    public void The_office_renames_it()
    {
        var story = new Story<OrganisationState, OrganisationEvent>()
            .Then(new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở Tài chính", true))
            .Then(new RenameOrganisation(Actors.Office, "Sở Tài chính và Kế hoạch"));
        story.State.Name.ShouldBe("Sở Tài chính và Kế hoạch");
        story.ChangesNothing(new RenameOrganisation(Actors.Office, "Sở Tài chính và Kế hoạch"));
        story.Refuses(new RenameOrganisation(Actors.OrganisationCommittee, "Sở")).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new RenameOrganisation(Actors.Member, "Sở")).ShouldBe(CommonRefusals.NotFound);
    }
}
