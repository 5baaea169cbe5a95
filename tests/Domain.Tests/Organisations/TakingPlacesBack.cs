using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>When an organisation or a cell goes back to what it was before an import, and when it refuses.</summary>
public sealed class TakingPlacesBack
{
    private static readonly TouchedPlace NewCell = new(Actors.Cell, null, "Chi bộ 1");
    private static readonly TouchedPlace NewOrganisation = new(Actors.Organisation, null, "Sở");
    private static readonly TakeBackCell Withdraw = new(Actor.Platform, "i1", NewCell);

    [Fact]
    public void A_cell_that_the_import_registered_is_withdrawn_and_answers_like_what_does_not_exist()
    {
        var story = Imported();
        story.Refuses(Withdraw with { Actor = Actors.Office }).ShouldBe(CommonRefusals.NotFound);
        story.Then(Withdraw).ChangesNothing(Withdraw);
        (story.State.Exists, story.State.WithdrawnAt, story.State.Turns).ShouldBe((false, story.At, 1));
        story.Refuses(new RenameCell(Actors.Office, "Chi bộ Một")).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(Tests.Cells.CellStories.Admit("dv-1")).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new SetCellSchedule(Actors.Secretary, 4, new TimeOnly(19, 0), "P1")).ShouldBe(CommonRefusals.NotFound);
        MonthPlanning.Missing(story.State, story.At).ShouldBeEmpty();
        story.Then(Register("i2"));
        (story.State.Exists, story.State.Turns, story.State.TakenBack).ShouldBe((true, 2, null));
        story.Refuses(Withdraw).ShouldBe(ImportRefusals.PlaceChanged(Actors.Cell, "Chi bộ 1")); // that is another import's
    }

    [Fact]
    public void Given_back_it_is_as_the_import_had_left_it()
    {
        var story = Imported();
        var before = story.State;
        var giveBack = new GiveBackCell(Actor.Platform, "i1");
        story.ChangesNothing(giveBack);
        story.Then(Withdraw).ChangesNothing(giveBack with { ImportId = "i2" });
        story.Refuses(giveBack with { Actor = Actors.Office }).ShouldBe(CommonRefusals.NotFound);
        story.Then(giveBack);
        story.State.ShouldBe(before with { Turns = 2 });
        story.ChangesNothing(giveBack);
    }

    [Fact]
    public void Whatever_somebody_did_with_the_cell_keeps_it()
    {
        Imported().Then(Tests.Cells.CellStories.Admit("dv-1"), new EndMembership(
                Actors.Secretary, "dv-1", Tests.Cells.CellStories.Today, MembershipEnd.Died))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.CellHasMembers(Actors.Cell, "dv-1"));
        var note = new MeetingNote
        {
            MeetingId = $"{Actors.Cell}/2026-11-regular-1", Version = 1, Month = new Month(2026, 11), Phase = MeetingPhase.Cancelled,
        };
        Imported().Then(new NoteMeeting(Actor.Platform, note))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.CellHasMeetings(Actors.Cell, note.MeetingId));
        var visit = ScopePath.Parse("khoi-mau/to-cong-tac-1/v1");
        Imported().Then(new ClaimVisit(Actor.Platform, new Month(2026, 12), visit))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.CellIsVisited(Actors.Cell, visit));
        Imported().Then(new SetCellSchedule(Actors.Secretary, 4, new TimeOnly(19, 0), "P1"))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.CellHasSchedule(Actors.Cell));
        Imported().Then(new RegisterThematicPlan(Actors.Secretary, 2026, [new ThematicTopic(4, "Học Bác")]))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.CellHasPlan(Actors.Cell, 2026));
        Imported().Then(new RenameCell(Actors.Office, "Chi bộ Một"))
            .Refuses(Withdraw).ShouldBe(ImportRefusals.PlaceChanged(Actors.Cell, "Chi bộ Một"));
        // registered by somebody else before the import came to it
        Tests.Cells.CellStories.Registered().Refuses(Withdraw with { Place = NewCell with { After = "Chi bộ Văn phòng" } }).Code
            .ShouldBe("import.place-changed");
    }

    [Fact]
    public void Another_name_goes_back_unless_somebody_gave_a_third_one()
    {
        var story = Tests.Cells.CellStories.Registered();
        var back = new TakeBackCell(Actor.Platform, "i1", new TouchedPlace(Actors.Cell, "Chi bộ Văn phòng", "Chi bộ 9"));
        story.ChangesNothing(back); // the import broke off before it came here
        story.Then(new RenameCell(Actors.Office, "Chi bộ 9"), Tests.Cells.CellStories.Admit("dv-1"), back).ChangesNothing(back);
        (story.State.Name, story.State.Exists).ShouldBe(("Chi bộ Văn phòng", true));
        story.Then(new GiveBackCell(Actor.Platform, "i1"));
        story.State.Name.ShouldBe("Chi bộ 9");
        story.Then(back, new RenameCell(Actors.Office, "Chi bộ 3"));
        story.ChangesNothing(new GiveBackCell(Actor.Platform, "i1")); // what people say now stands
        story.Refuses(back).ShouldBe(ImportRefusals.PlaceChanged(Actors.Cell, "Chi bộ 3"));
    }

    [Fact]
    public void An_organisation_is_withdrawn_with_the_cells_of_its_import_and_no_others()
    {
        var announce = new AnnounceCell(Actor.Platform, Actors.Cell, 1);
        var withdraw = new TakeBackOrganisation(Actor.Platform, "i1", NewOrganisation, ["cb-01"]);
        var story = new Story<OrganisationState, OrganisationEvent>();
        story.ChangesNothing(withdraw);
        story.Then(new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở", true, "i1"), announce).ChangesNothing(announce);
        story.Then(announce with { Cell = Actors.OtherCell });
        story.Refuses(withdraw).ShouldBe(ImportRefusals.OrganisationHasCells(Actors.Organisation, Actors.OtherCell));
        var forget = new ForgetCell(Actor.Platform, Actors.OtherCell, 1);
        story.ChangesNothing(forget); // announced again since
        story.Then(forget with { Version = 2 });
        story.Refuses(withdraw with { Actor = Actors.Office }).ShouldBe(CommonRefusals.NotFound);
        var before = story.State;
        story.Then(withdraw).ChangesNothing(withdraw);
        story.Refuses(announce with { Version = 9 }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RenameOrganisation(Actors.Office, "Sở A")).ShouldBe(CommonRefusals.NotFound);
        story.Then(new GiveBackOrganisation(Actor.Platform, "i1"));
        story.State.ShouldBe(before);
        story.Then(withdraw, new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở", true));
        story.State.Cells.ShouldBeEmpty();
        story.Refuses(withdraw).Code.ShouldBe("import.place-changed");
    }

    [Fact]
    public void An_organisation_gets_its_former_name_whatever_cells_it_has()
    {
        var story = new Story<OrganisationState, OrganisationEvent>().Then(
            new RegisterOrganisation(Actors.Office, Actors.Organisation, "Sở", true),
            new AnnounceCell(Actor.Platform, Actors.Cell, 1),
            new RenameOrganisation(Actors.Office, "Sở mới"));
        story.Refuses(new AnnounceCell(Actors.Office, Actors.Cell, 2)).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(new TakeBackOrganisation(Actor.Platform, "i1", new TouchedPlace(Actors.Organisation, "Sở", "Sở mới"), []));
        (story.State.Name, story.State.Exists).ShouldBe(("Sở", true));
    }

    private static RegisterCell Register(string importId) => new(Actors.Office, Actors.Cell, "Chi bộ 1", true, importId);

    private static Story<CellState, CellEvent> Imported() => new Story<CellState, CellEvent>().Then(Register("i1"));
}
