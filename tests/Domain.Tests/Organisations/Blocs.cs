using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Tests.Scoring;

namespace ChiBo.Domain.Tests.Organisations;

public sealed class Blocs
{
    private static readonly ImmutableArray<KnownRubric> Known =
        [new("hd42-2025", new DateOnly(2025, 10, 28)), new("future", new DateOnly(2027, 3, 15))];

    private static Story<BlocState, BlocEvent> Registered() =>
        new Story<BlocState, BlocEvent>().Then(
            new RegisterBloc(Actors.Office, Actors.Bloc, "Đảng bộ Khối mẫu", "hd42-2025"));

    [Fact]
    public void Only_the_office_of_the_bloc_registers_it()
    {
        var story = new Story<BlocState, BlocEvent>();
        story.Refuses(new RegisterBloc(Actors.Stranger, Actors.Bloc, "Khối", "hd42-2025"))
            .ShouldBe(CommonRefusals.NotFound);
        story.Refuses(new RegisterBloc(Actors.BlocCommittee, Actors.Bloc, "Khối", "hd42-2025"))
            .ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new RegisterBloc(Actors.Office, Actors.Organisation, "Khối", "hd42-2025"))
            .ShouldBe(CommonRefusals.InvalidValue("id"));
        story.Refuses(new RegisterBloc(Actors.Office, Actors.Bloc, " ", "hd42-2025"))
            .ShouldBe(CommonRefusals.TextLength("name", Limits.Name));
        Registered().Refuses(new RegisterBloc(Actors.Office, Actors.Bloc, "Khối", "hd42-2025"))
            .ShouldBe(CommonRefusals.AlreadyExists);
    }

    [Fact]
    public void A_bloc_that_is_not_there_answers_like_one_that_may_not_be_seen()
    {
        var nothing = new Story<BlocState, BlocEvent>();
        nothing.Refuses(new RenameBloc(Actors.Office, "Khối")).ShouldBe(CommonRefusals.NotFound);
        Registered().Refuses(new RenameBloc(Actors.Stranger, "Khối")).ShouldBe(CommonRefusals.NotFound);
        Registered().Refuses(new RenameBloc(Actors.Secretary, "Khối")).ShouldBe(CommonRefusals.NotFound);
        Registered().Refuses(new RenameBloc(Actors.BlocCommittee, "Khối")).ShouldBe(CommonRefusals.NotPermitted);
    }

    [Fact]
    public void Renaming_to_the_same_name_changes_nothing()
    {
        var story = Registered().Then(new RenameBloc(Actors.Office, "Khối mới"));
        story.State.Name.ShouldBe("Khối mới");
        story.ChangesNothing(new RenameBloc(Actors.Office, "Khối mới"));
    }

    [Fact]
    public void Thresholds_lie_within_their_ranges()
    {
        var story = Registered();
        var settings = BlocSettings.Default with { ElectronicSecretBallots = true, AttendancePercent = 90 };
        story.Then(new ChangeBlocSettings(Actors.BlocCommittee, settings)).State.Settings.ShouldBe(settings);
        story.ChangesNothing(new ChangeBlocSettings(Actors.Office, settings));
        story.Refuses(new ChangeBlocSettings(Actors.Office, settings with { AttendancePercent = 101 }))
            .ShouldBe(CommonRefusals.InvalidValue("attendancePercent"));
        story.Refuses(new ChangeBlocSettings(Actors.Office, settings with { UnsignedDays = 0 }))
            .ShouldBe(CommonRefusals.InvalidValue("unsignedDays"));
    }

    [Fact]
    public void A_chosen_edition_counts_from_its_month_on_and_the_first_one_before()
    {
        var story = Registered().Then(new PublishRubricEdition(Actors.Office, OwnEdition("rieng-2026"), Known));
        story.Then(new ChooseRubric(Actors.Office, "rieng-2026", new Month(2027, 1), Known));
        story.State.RubricFor(new Month(2020, 1)).RubricId.ShouldBe("hd42-2025");
        story.State.RubricFor(new Month(2026, 12)).RubricId.ShouldBe("hd42-2025");
        story.State.RubricFor(new Month(2027, 1)).RubricId.ShouldBe("rieng-2026");
        story.State.RubricFor(new Month(2030, 1)).RubricId.ShouldBe("rieng-2026");
    }

    [Fact]
    public void A_month_that_has_passed_keeps_its_edition()
    {
        var story = Registered();
        story.Refuses(new ChooseRubric(Actors.Office, "hd42-2025", default, Known))
            .ShouldBe(CommonRefusals.InvalidValue("fromMonth"));
        story.Refuses(new ChooseRubric(Actors.Office, "hd42-2025", new Month(2026, 10), Known))
            .ShouldBe(BlocRefusals.MonthPassed(new Month(2026, 10)));
        story.Refuses(new ChooseRubric(Actors.Office, "nobody-knows", new Month(2026, 12), Known))
            .ShouldBe(BlocRefusals.RubricUnknown("nobody-knows"));
        story.Refuses(new ChooseRubric(Actors.Office, "future", new Month(2027, 2), Known))
            .ShouldBe(BlocRefusals.RubricNotYetValid("future", new DateOnly(2027, 3, 15)));
        story.Then(new ChooseRubric(Actors.Office, "future", new Month(2027, 3), Known));
        story.ChangesNothing(new ChooseRubric(Actors.Office, "future", new Month(2027, 3), Known));
    }

    [Fact]
    public void A_published_edition_is_never_altered_and_takes_no_id_of_a_preset()
    {
        var story = Registered().Then(new PublishRubricEdition(Actors.Office, OwnEdition("rieng-2026"), Known));
        story.Refuses(new PublishRubricEdition(Actors.Office, OwnEdition("rieng-2026"), Known))
            .ShouldBe(BlocRefusals.RubricIdTaken("rieng-2026"));
        story.Refuses(new PublishRubricEdition(Actors.Office, OwnEdition("hd42-2025"), Known))
            .ShouldBe(BlocRefusals.RubricIdTaken("hd42-2025"));
        story.Refuses(new PublishRubricEdition(Actors.Office, "{", Known)).Code.ShouldBe("rubric.not-readable");
        story.Refuses(new PublishRubricEdition(Actors.Member, OwnEdition("x"), Known))
            .ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void The_calendar_is_announced_year_by_year()
    {
        var story = Registered().Then(
            new SetCalendar(Actors.Office, 2026, [new(new DateOnly(2026, 9, 2), "Quốc khánh"), new(
                new DateOnly(2026, 2, 3), "Thành lập Đảng")]),
            new SetCalendar(Actors.Office, 2027, [new(new DateOnly(2027, 2, 3), "Thành lập Đảng")]),
            new SetCalendar(Actors.Office, 2026, [new(new DateOnly(2026, 2, 3), "Thành lập Đảng")]));
        story.State.Calendar.Select(d => d.On).ShouldBe([new DateOnly(2026, 2, 3), new DateOnly(2027, 2, 3)]);
        story.Refuses(new SetCalendar(Actors.Office, 2026, [new(new DateOnly(2027, 2, 3), "Ngày khác")]))
            .ShouldBe(CommonRefusals.InvalidValue("on"));
        story.Refuses(new SetCalendar(Actors.Office, 1999, [])).ShouldBe(CommonRefusals.InvalidValue("year"));
    }

    private static string OwnEdition(string id) => Presets.Text("hd42-2025").Replace("hd42-2025", id);
}
