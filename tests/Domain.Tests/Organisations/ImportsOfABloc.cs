using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>What the bloc remembers of its files of organisations and cells.</summary>
public sealed class ImportsOfABloc
{
    private static readonly TouchedPlace Organisation = new(Actors.Organisation, null, "Sở");
    private static readonly TouchedPlace Cell = new(Actors.Cell, null, "Chi bộ 1");

    [Fact]
    public void The_last_few_are_remembered_and_the_same_one_goes_on()
    {
        var story = Registered();
        story.Refuses(Note("i1") with { Actor = Actors.BlocCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(Note("i1") with { Actor = Actors.Stranger }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(Note("i1") with { Places = [new TouchedPlace(ScopePath.Parse("khoi-khac/so"), null, "Sở")] })
            .ShouldBe(CommonRefusals.InvalidValue("places"));
        story.Then(Note("i1") with { Places = [Organisation] }).ChangesNothing(Note("i1") with { Places = [Organisation] });
        story.Then(Note("i1"));
        story.State.FindImport("i1")!.Places.ShouldBe([Organisation, Cell]);
        story.Then(Note("i2"), Note("i3"), Note("i4"));
        story.State.Imports.Select(i => i.Id).ShouldBe(["i2", "i3", "i4"]);
        story.Refuses(Undo("i1")).ShouldBe(ImportRefusals.UnknownImport);
    }

    [Fact]
    public void What_was_refused_is_no_part_of_it()
    {
        var story = Registered().Then(Note("i1"), new StrikeFromImport(Actors.Office, "i1", [Actors.Cell]));
        story.State.FindImport("i1")!.Places.ShouldBe([Organisation]);
        story.ChangesNothing(new StrikeFromImport(Actors.Office, "i1", [Actors.Cell]));
        story.Refuses(new StrikeFromImport(Actors.Office, "i0", [Actors.Cell])).ShouldBe(ImportRefusals.UnknownImport);
        story.Then(new StrikeFromImport(Actors.Office, "i1", [Actors.Organisation])).State.Imports.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_taken_back_once_and_the_same_order_is_answered_again()
    {
        var story = Registered().Then(Note("i1"));
        story.Refuses(Undo("i1") with { Actor = Actors.BlocCommittee }).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(Undo("i1", "k1")).ChangesNothing(Undo("i1", "k2")); // under way: it waits for the same end
        story.Refuses(new AdvanceImportUndo(Actors.Office, "i1", ImportUndoStage.Done)).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(Note("i1")).ShouldBe(ImportRefusals.AlreadyUndone);
        story.Then(Advance(ImportUndoStage.Done)).ChangesNothing(Undo("i1", "k1"));
        story.Refuses(Undo("i1", "k2")).ShouldBe(ImportRefusals.AlreadyUndone);
        story.Refuses(Undo("i1")).ShouldBe(ImportRefusals.AlreadyUndone);
        story.ChangesNothing(Advance(null)); // what is done stays done
    }

    [Fact]
    public void Given_up_it_can_be_taken_back_another_time()
    {
        var story = Registered().Then(Note("i1"), Undo("i1"), Advance(ImportUndoStage.GivingBack));
        story.ChangesNothing(Advance(ImportUndoStage.GivingBack));
        story.State.FindImport("i1")!.IsUndone.ShouldBeFalse();
        story.Then(Advance(null)).State.FindImport("i1")!.Undo.ShouldBeNull();
        story.Then(Undo("i1"), Advance(ImportUndoStage.Done)).State.FindImport("i1")!.IsUndone.ShouldBeTrue();
    }

    private static Story<BlocState, BlocEvent> Registered() =>
        new Story<BlocState, BlocEvent>().Then(new RegisterBloc(Actors.Office, Actors.Bloc, "Khối mẫu", "hd42-2025"));

    [Fact]
    public void An_import_that_goes_on_under_its_name_has_the_same_file()
    {
        var story = Registered();
        story.Then(Note("i1") with { Content = "a", Places = [Organisation] });
        story.Refuses(Note("i1") with { Content = "b" }).ShouldBe(CommonRefusals.KeyReused);
        story.Then(Note("i1") with { Content = "a" }).State.FindImport("i1")!.Places.Length.ShouldBe(2);
    }

    private static NotePlacesImport Note(string id) => new(Actors.Office, id, [Organisation, Cell]);

    private static UndoPlacesImport Undo(string id, string? order = null) => new(Actors.Office, id, order);

    private static AdvanceImportUndo Advance(ImportUndoStage? to) => new(Actor.Platform, "i1", to);
}
