using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Cells;

public sealed class RegisteringCells
{
    [Fact]
    public void The_office_registers_a_cell_of_an_organisation_that_exists()
    {
        var story = new Story<CellState, CellEvent>();
        story.Refuses(new RegisterCell(Actors.Office, Actors.Cell, "Chi bộ", false)).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RegisterCell(Actors.Stranger, Actors.Cell, "Chi bộ", true)).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RegisterCell(Actors.Secretary, Actors.Cell, "Chi bộ", true))
            .ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new RegisterCell(Actors.Office, Actors.Organisation, "Chi bộ", true))
            .ShouldBe(CommonRefusals.InvalidValue("id"));
        CellStories.Registered().Refuses(new RegisterCell(Actors.Office, Actors.Cell, "Chi bộ", true))
            .ShouldBe(CommonRefusals.AlreadyExists);
    }

    [Fact]
    public void Only_the_office_renames_it()
    {
        var story = CellStories.Registered();
        story.Refuses(new RenameCell(Actors.Secretary, "Chi bộ 1")).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(new RenameCell(Actors.Office, "Chi bộ 1")).State.Name.ShouldBe("Chi bộ 1");
        story.ChangesNothing(new RenameCell(Actors.Office, "Chi bộ 1"));
    }

    [Fact]
    public void Only_those_who_keep_the_roster_change_it()
    {
        var story = CellStories.Registered();
        var order = CellStories.Admit("dv-1");
        story.Refuses(order with { Actor = Actors.OtherSecretary }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(order with { Actor = Actors.Member }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { Actor = Actors.OrganisationCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(order with { Actor = Actors.Office });
    }
}
