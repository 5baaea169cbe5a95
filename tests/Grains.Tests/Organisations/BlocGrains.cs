using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Grains.Scoring;

namespace ChiBo.Grains.Tests.Organisations;

public sealed class BlocGrains
{
    [Fact]
    public async Task A_bloc_is_shown_as_it_was_decided_and_only_to_those_it_exists_for()
    {
        await using var cluster = await ChiBoCluster.Start();
        (await cluster.Bloc.View(ChiBoCluster.Office)).ShouldBeNull();
        await ChiBoCluster.Done(
            cluster.Bloc.Register(ChiBoCluster.Office, new RegisterBlocRequest("Đảng bộ Khối mẫu")));
        var settings = (await cluster.Bloc.View(ChiBoCluster.Office))!.Settings with { ElectronicSecretBallots = true };
        await ChiBoCluster.Done(
            cluster.Bloc.ChangeSettings(ChiBoCluster.Office, new ChangeBlocSettingsRequest(settings)));
        await ChiBoCluster.Done(cluster.Bloc.SetCalendar(
            ChiBoCluster.Office, new SetCalendarRequest(
                2026, [new CalendarDayView(new DateOnly(2026, 2, 3), "Thành lập Đảng")])));
        var view = (await cluster.Bloc.View(ChiBoCluster.Office)).ShouldNotBeNull();
        view.ShouldSatisfyAllConditions(
            v => v.Id.ShouldBe("khoi-mau"),
            v => v.Version.ShouldBe(3),
            v => v.Settings.ShouldBe(settings),
            v => v.Calendar.Single().Title.ShouldBe("Thành lập Đảng"));
        (await cluster.Bloc.View(ChiBoCluster.Stranger)).ShouldBeNull();
        (await cluster.Bloc.View(ChiBoCluster.Secretary)).ShouldNotBeNull(); // whoever is of the bloc knows what it is scored by
        (await cluster.Bloc.Rename(ChiBoCluster.Stranger, new RenameRequest("x"))).Code.ShouldBe("common.not-found");
        (await cluster.Bloc.RubricEditions(ChiBoCluster.Stranger)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_organisation_needs_its_bloc_and_a_cell_its_organisation()
    {
        await using var cluster = await ChiBoCluster.Start();
        (await cluster.Organisation.Register(ChiBoCluster.Office, new RegisterOrganisationRequest("Sở"))).Code
            .ShouldBe("common.not-found");
        (await cluster.Cell.Register(ChiBoCluster.Office, new("Chi bộ"))).Code.ShouldBe("common.not-found");
        await ChiBoCluster.Done(cluster.Bloc.Register(ChiBoCluster.Office, new RegisterBlocRequest("Khối")));
        await ChiBoCluster.Done(
            cluster.Organisation.Register(ChiBoCluster.Office, new RegisterOrganisationRequest("Sở")));
        await ChiBoCluster.Done(cluster.Cell.Register(ChiBoCluster.Office, new("Chi bộ")));
        (await cluster.Organisation.View(ChiBoCluster.Office))!.Name.ShouldBe("Sở");
        await cluster.Bus.Until(
            b => b.Taken.Select(t => t.Message).OfType<OrganisationSnapshot>().Any(s => s.Name == "Sở"));
    }

    [Fact]
    public async Task The_edition_of_a_month_is_a_preset_until_the_bloc_chooses_its_own()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        var preset = (await cluster.Bloc.RubricFor(ChiBoCluster.Office, "2026-11")).ShouldNotBeNull();
        preset.Id.ShouldBe("hd42-2025");
        (await cluster.Bloc.RubricFor(ChiBoCluster.Office, "sometime")).ShouldBeNull();

        var own = preset.Json.Replace("\"hd42-2025\"", "\"rieng\"");
        await ChiBoCluster.Done(
            cluster.Bloc.PublishRubricEdition(ChiBoCluster.Office, new PublishRubricEditionRequest(own)));
        await ChiBoCluster.Done(
            cluster.Bloc.ChooseRubric(ChiBoCluster.Office, new ChooseRubricRequest("rieng", "2199-01")));
        var chosen = (await cluster.Bloc.RubricFor(ChiBoCluster.Office, "2199-05")).ShouldNotBeNull();
        RubricLibrary.Read(chosen).Id.ShouldBe("rieng");
        (await cluster.Bloc.RubricFor(ChiBoCluster.Office, "2026-11"))!.Id.ShouldBe("hd42-2025");
        (await cluster.Bloc.RubricEditions(ChiBoCluster.Office)).Select(e => (e.Id, e.IsPreset))
            .ShouldContain(("rieng", false));
        (await cluster.Bloc.ChooseRubric(ChiBoCluster.Office, new ChooseRubricRequest("rieng", "tomorrow"))).Code
            .ShouldBe("common.invalid-value");
    }

    [Fact]
    public async Task What_is_wrong_in_an_edition_is_said_before_it_is_published()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        var text = RubricLibrary.FindPreset("an-phu-2025")!.Json;
        (await cluster.Bloc.CheckRubric(ChiBoCluster.Office, text)).ShouldBeEmpty();
        var spoilt = text.Replace("\"step\": 1", "\"step\": 2");
        (await cluster.Bloc.CheckRubric(ChiBoCluster.Office, spoilt)).Select(p => p.Code)
            .ShouldBe(["rubric.invalid-step"]);
        (await cluster.Bloc.PublishRubricEdition(ChiBoCluster.Office, new PublishRubricEditionRequest(spoilt))).Code
            .ShouldBe("rubric.invalid-step");
    }

    [Fact]
    public void Every_preset_lies_in_the_library() => RubricLibrary.KnownPresets.Length.ShouldBe(7);
}
