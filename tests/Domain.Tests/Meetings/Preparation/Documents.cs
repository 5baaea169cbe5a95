using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Tests.Meetings.Preparation;

public sealed class Documents
{
    [Fact]
    public void Are_refused_in_the_order_of_their_guards()
    {
        var file = Scenes.File("", "text/html") with { Sha256 = "ABC", Size = 0, PresenterId = "dv-66" };
        Scenes.Planned().Refuses(Add(file, Cast.Member)).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Closed().Refuses(Add(file)).ShouldBe(MeetingRefusals.AlreadyClosed);
        var story = Scenes.Planned();
        story.Refuses(Add(file)).ShouldBe(CommonRefusals.TextLength("name", Limits.Title));
        file = file with { Name = "Nghị quyết" };
        story.Refuses(Add(file)).ShouldBe(CommonRefusals.InvalidValue("sha256"));
        file = file with { Sha256 = new string('A', 64) };
        story.Refuses(Add(file)).ShouldBe(CommonRefusals.InvalidValue("sha256"), "one content, one name");
        file = file with { Sha256 = new string('a', 64) };
        story.Refuses(Add(file)).ShouldBe(DocumentRefusals.TooLarge);
        story.Refuses(Add(file with { Size = MeetingLimits.DocumentSize + 1 })).ShouldBe(DocumentRefusals.TooLarge);
        file = file with { Size = MeetingLimits.DocumentSize };
        story.Refuses(Add(file)).ShouldBe(DocumentRefusals.MediaType);
        file = file with { MediaType = "application/pdf" };
        story.Refuses(Add(file)).ShouldBe(MeetingRefusals.NotOnRoster);
        file = file with { PresenterId = "dv-05" };
        story.Then(Add(file)).ChangesNothing(Add(file));
        for (var i = 1; i < MeetingLimits.Documents; i++) story.Then(Add(file with { Name = $"{i}" }));
        story.Refuses(Add(file with { Name = "x" }))
            .ShouldBe(CommonRefusals.TooMany("documents", MeetingLimits.Documents));
    }

    [Fact]
    public void Are_taken_away_unless_something_speaks_of_them()
    {
        var story = Scenes.Planned().Then(Add(Scenes.File("a")), Add(Scenes.File("b")));
        var order = new RemoveDocument(Cast.Secretary, "d9");
        story.Refuses(order).ShouldBe(DocumentRefusals.NotFound);
        story.Then(new SetAgenda(Cast.Secretary, [new AgendaItem { Title = "x", DocumentIds = ["d1"] }]));
        story.Refuses(order with { DocumentId = "d1" }).ShouldBe(DocumentRefusals.InUse);
        story.Then(order with { DocumentId = "d2" });
        story.Then(Add(Scenes.File("c"))).State.Documents.Select(d => d.Id)
            .ShouldBe(["d1", "d3"], "no id is given twice");
        Scenes.Gathered().Refuses(order).ShouldBe(MeetingRefusals.AlreadyOpened);
    }

    [Fact]
    public void A_report_is_refused_in_the_order_of_its_parts()
    {
        var order = Scenes.Prepare(Cast.Committee);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.AlreadyConvened);
        var story = Scenes.Planned();
        story.Refuses(order with { Report = order.Report with { PartyWork = "" } })
            .ShouldBe(CommonRefusals.TextLength("partyWork", Limits.Text));
        story.Refuses(order with { Report = order.Report with { ProfessionalTask = "" } })
            .ShouldBe(CommonRefusals.TextLength("professionalTask", Limits.Text));
        story.Refuses(order with { Report = order.Report with { MassOrganisations = "" } })
            .ShouldBe(CommonRefusals.TextLength("massOrganisations", Limits.Text));
        story.Refuses(order with { Report = order.Report with { NextProgramme = "" } })
            .ShouldBe(CommonRefusals.TextLength("nextProgramme", Limits.Text));
        story.Refuses(order with { Report = order.Report with { Mood =
            new string('x', 8_001) } }).ShouldBe(CommonRefusals.TextLength("mood", Limits.Text));
        story.Refuses(order with { Report = order.Report with { KeyQuestions = [.. Enumerable.Repeat("?", 21)] } })
            .ShouldBe(CommonRefusals.TooMany("keyQuestions", MeetingLimits.KeyQuestions));
        story.Refuses(order with { Report = order.Report with { KeyQuestions = [""] } })
            .ShouldBe(CommonRefusals.TextLength("keyQuestions", Limits.Title));
        story.Refuses(order with { Report = order.Report with { CommitteeMetOn = new DateOnly(2026, 12, 1) } })
            .ShouldBe(CommonRefusals.InvalidValue("committeeMetOn"));
        story.Then(order, order with { Report = order.Report with { PartyWork = "Sửa" } })
            .State.Preparation!.PartyWork.ShouldBe("Sửa");
    }

    private static AddDocument Add(Document file, Actor? actor = null) => new(actor ?? Cast.Secretary, file);
}
