using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Organisations;
using ChiBo.Projections.Reports;
using ChiBo.Projections.Tests.Meetings;
using Dapper;

namespace ChiBo.Projections.Tests.Reports;

public sealed class ReportsOnSqlite(SqliteReadModel fixture)
    : ReportTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class ReportsOnPostgres(PostgresReadModel fixture)
    : ReportTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>;

public abstract class ReportTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const string Tables =
        "meetings_v1 absences_v1 tasks_v1 blocs_v1 organisations_v1 cells_v1 cell_days_v1 members_v1 topics_v1 cell_months_v1";

    private static readonly DateTimeOffset InNovember = new(2026, 11, 10, 0, 0, 0, TimeSpan.Zero);
    /// <summary>The first day on which November can no longer be met.</summary>
    private static readonly DateTimeOffset InDecember = new(2026, 12, 4, 0, 0, 0, TimeSpan.Zero);

    private ReadModel Model => fixture.Model;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(string.Concat(Tables.Split(' ').Select(t => $"delete from {t};"))));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task The_monthly_sheet_has_a_line_for_every_cell()
    {
        await Cells(4);
        await Apply(Samples.Meeting(0, 5));
        await Apply(Samples.Meeting(1, 1));
        await Apply(Samples.Meeting(2, 1) with { Phase = "Open" });

        var sheet = await Sheet(InNovember);
        sheet.ToDictionary(r => r.CellId[^2..], r => r.State).ShouldBe(new Dictionary<string, MonthState>
        {
            ["00"] = MonthState.Held, ["01"] = MonthState.Planned, ["02"] = MonthState.InSession, ["03"] = MonthState.NotPlanned,
        }, ignoreOrder: true);
        var held = sheet.Single(r => r.State == MonthState.Held);
        (held.Members, held.Expected, held.Present, held.Points, held.Grade, held.SelfPoints)
            .ShouldBe((12, 11, 10, 92.5m, "Good", 95m));
        held.Date.ShouldBe(new DateOnly(2026, 11, 4));
        held.OrganisationName.ShouldBe("Sở số 0");
        held.Lost.ShouldBe([new LostPoints("attendance", "Tham dự", 2.5m, "vắng 2")]);
        var planned = sheet.Single(r => r.State == MonthState.Planned);
        (planned.Members, planned.Present, planned.Points, planned.Lost.Length).ShouldBe((7, null, null, 0));
    }

    [Fact]
    public async Task What_was_not_held_when_its_month_ends_is_missed()
    {
        await Cells(4);
        await Apply(Samples.Meeting(0, 5));
        await Apply(Samples.Meeting(1, 1));
        await Apply(Samples.Meeting(2, 1) with { Phase = "Cancelled" });
        (await Sheet(InNovember)).Count(r => r.State == MonthState.Missed).ShouldBe(0);
        (await Sheet(InDecember)).Select(r => r.State)
            .ShouldBe([MonthState.Held, MonthState.Missed, MonthState.Missed, MonthState.Missed], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_two_meetings_of_a_month_the_one_that_was_held_counts()
    {
        await Cells(1);
        var first = Samples.Meeting(0, 2) with { Phase = "Cancelled" };
        await Apply(first);
        await Apply(Samples.Meeting(0, 4) with { Id = first.CellId + "/2026-11-regular-2", Number = 2 });
        await Apply(first with { Id = first.CellId + "/2026-11-regular-3", Number = 3, Phase = "Planned" });
        (await Sheet(InDecember)).ShouldHaveSingleItem().MeetingId.ShouldBe(first.CellId + "/2026-11-regular-2");
    }

    [Fact]
    public async Task A_cell_that_came_later_is_not_on_the_sheet()
    {
        await Cells(2);
        await Apply(new CellProjection(), Cell(9) with { RegisteredAt = InDecember });
        (await Sheet(InDecember)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_sheet_shows_the_scope_and_the_organisation_that_was_asked_for()
    {
        await Cells(9);
        (await Sheet(InNovember)).Length.ShouldBe(9);
        (await new MonthlySheetReader(Model).Read(
            ReadModelFixture.Bloc, "2026-11", ScopePath.Parse("khoi-mau/so-1"), InNovember)).Length.ShouldBe(3);
        (await new MonthlySheetReader(Model).Read(
            ReadScope.Of(ScopePath.Parse("khoi-mau/so-1/cb-04")), "2026-11", null, InNovember))
            .ShouldHaveSingleItem().CellId.ShouldBe("khoi-mau/so-1/cb-04");
        (await new MonthlySheetReader(Model).Read(
            ReadScope.Of(ScopePath.Parse("khoi-mau/so-1")), "2026-11", ScopePath.Parse("khoi-mau/so-2"), InNovember)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_matrix_holds_the_confirmed_months()
    {
        await Cells(2);
        foreach (var month in (string[])["2026-09", "2026-10", "2026-11"]) await Apply(Samples.Meeting(0, 4, month));
        await Apply(Samples.Meeting(1, 1));
        var matrix = await new GradeMatrixReader(Model).Read(ReadModelFixture.Bloc, "2026-10", "2026-12", null);
        matrix.Length.ShouldBe(2);
        matrix[0].Months.Select(m => m.Month).ShouldBe(["2026-10", "2026-11"]);
        matrix[0].Months[0].Points.ShouldBe(92.5m);
        matrix[1].Months.ShouldBeEmpty();
    }

    [Fact]
    public async Task Attendance_is_summed_by_month()
    {
        for (var cell = 0; cell < 3; cell++) await Apply(Samples.Meeting(cell, 4));
        await Apply(Samples.Meeting(3, 1));
        (await new AttendanceReader(Model).Read(ReadModelFixture.Bloc, "2026-01", "2026-12", null)).ShouldHaveSingleItem().ShouldBe(
            new AttendancePoint { Month = "2026-11", Meetings = 3, Expected = 33, Present = 30, AbsentExcused = 3 });
    }

    [Fact]
    public async Task Scores_stand_side_by_side()
    {
        await Apply(Samples.Meeting(0, 4));
        await Apply(Samples.Meeting(1, 1));
        var row = (await new ScoreComparisonReader(Model).Read(ReadModelFixture.Bloc, "2026-11", null)).ShouldHaveSingleItem();
        (row.SelfPoints, row.ObserverPoints, row.ConfirmedPoints).ShouldBe((95m, null, 92.5m));
    }

    [Fact]
    public async Task Supervision_counts_what_was_held_in_the_period()
    {
        await Cells(2);
        await Apply(Samples.Meeting(0, 4));
        var thematic = Samples.Meeting(0, 4);
        await Apply(thematic with { Id = thematic.CellId + "/2026-11-thematic-1", Kind = "Thematic" });
        var november = await new SupervisionReader(Model).Read(
            ReadModelFixture.Bloc, new DateOnly(2026, 11, 4), new DateOnly(2026, 11, 4), null);
        november[0].ShouldBe(new SupervisionRow
        {
            CellId = thematic.CellId, CellName = "Chi bộ 0", OrganisationId = "khoi-mau/so-0",
            Regular = 1, Thematic = 1, Expected = 11, Present = 10,
        });
        november[1].Regular.ShouldBe(0);
        (await new SupervisionReader(Model).Read(
            ReadModelFixture.Bloc, new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 30), [thematic.CellId]))
            .ShouldHaveSingleItem().Regular.ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-11-30T18:00:00Z", "begun after midnight, on 1 December in Viet Nam")]
    [InlineData("2026-12-20T01:00:00Z", "begun weeks later, before a month could be over")]
    public async Task A_meeting_counts_for_the_month_of_its_name_in_every_report(string opened, string why)
    {
        await Cells(1);
        var at = DateTimeOffset.Parse(opened, System.Globalization.CultureInfo.InvariantCulture);
        var meeting = Samples.Meeting(0, 4) with { OpenedAt = at, ClosedAt = at.AddHours(2) };
        await Apply(meeting);
        (await Sheet(InDecember))[0].State.ShouldBe(MonthState.Held, why);
        (await Supervised(new(2026, 11, 1), new(2026, 11, 30))).ShouldBe(1, why);
        (await Supervised(new(2026, 12, 1), new(2026, 12, 31))).ShouldBe(0, why);
        (await Supervised(new(2026, 11, 30), new(2026, 11, 30))).ShouldBe(1, "the nearest day of its month");
        (await Supervised(new(2026, 11, 1), new(2026, 11, 29))).ShouldBe(0);
        (await new AttendanceReader(Model).Read(ReadModelFixture.Bloc, "2026-11", "2026-11", null)).Single().Meetings
            .ShouldBe(1);

        async Task<int> Supervised(DateOnly from, DateOnly to) =>
            (await new SupervisionReader(Model).Read(ReadModelFixture.Bloc, from, to, null)).Single().Regular;
    }

    [Theory]
    [InlineData(0, "2026-11-30T16:59:59Z", MonthState.NotPlanned)]
    [InlineData(0, "2026-11-30T17:00:00Z", MonthState.Missed)]
    [InlineData(3, "2026-12-03T16:59:59Z", MonthState.NotPlanned)]
    [InlineData(3, "2026-12-03T17:00:00Z", MonthState.Missed)]
    [InlineData(10, "2026-12-10T16:59:59Z", MonthState.NotPlanned)]
    [InlineData(null, "2026-12-03T17:00:00Z", MonthState.Missed)]
    public async Task A_month_is_missed_when_the_bloc_does_not_wait_for_it_any_more(int? days, string now, MonthState state)
    {
        await Cells(1);
        await fixture.Write(c => new BlocProjection().Apply(
            c, "", new BlocSnapshot { Id = "khoi-mau", Version = 1, Name = "Khối", LateMeetingDays = days }));
        var at = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        (await Sheet(at)).Single().State.ShouldBe(state);
    }

    [Fact]
    public async Task The_pulse_counts_today()
    {
        await Apply(Samples.Meeting(0, 2) with { Phase = "Open", OpenBallots = 2 });
        await Apply(Samples.Meeting(1, 1)); // on the 4th
        await Apply(Samples.Meeting(2, 1)); // on the 5th
        await Apply(Samples.Meeting(4, 4) with { ClosedAt = new DateTimeOffset(2026, 11, 4, 3, 0, 0, TimeSpan.Zero) });
        (await new PulseReader(Model).Read(ReadModelFixture.Bloc, new DateTimeOffset(2026, 11, 4, 5, 0, 0, TimeSpan.Zero)))
            .ShouldBe(new Pulse { InSession = 1, Present = 10, Expected = 11, OpenBallots = 2, Concluded = 1, Missing = 1 });
    }

    [Fact]
    public async Task Cells_are_listed_filtered_and_found()
    {
        await Cells(9);
        var reader = new CellReader(Model);
        var largest = await reader.List(ReadModelFixture.Bloc, new(), CellOrder.LargestFirst, new PageRequest { First = 3 });
        largest.TotalCount.ShouldBe(9);
        largest.Items.Select(i => i.Row.Members).ShouldBe([14, 13, 12]);
        var next = await reader.List(
            ReadModelFixture.Bloc, new(), CellOrder.LargestFirst, new PageRequest { First = 3, After = largest.Items[^1].Cursor });
        next.Items.Select(i => i.Row.Members).ShouldBe([11, 10, 9]);
        (await reader.List(ReadModelFixture.Bloc, new CellFilter { Text = "nguyen thi anh 4" }, CellOrder.Path, new()))
            .Items.ShouldHaveSingleItem().Row.Id.ShouldBe("khoi-mau/so-1/cb-04");
        (await reader.List(ReadModelFixture.Bloc, new CellFilter { MembersAtLeast = 13 }, CellOrder.Name, new())).TotalCount.ShouldBe(2);
        (await reader.Members(ReadModelFixture.Bloc, ScopePath.Parse("khoi-mau/so-1"), "DO DUC")).Length.ShouldBe(3);
        (await new OrganisationReader(Model).List(ReadModelFixture.Bloc, "SO 2", new())).TotalCount.ShouldBe(1);
        var counts = await new OrganisationReader(Model).Count(ReadModelFixture.Bloc);
        (counts.Organisations, counts.Cells, counts.Members).ShouldBe((3, 9, 90));
    }

    [Fact]
    public async Task Cells_and_months_twice_and_shuffled_give_the_same_tables()
    {
        var cells = Enumerable.Range(0, 8).SelectMany(n => Enumerable.Range(1, 4).Select(v => Cell(n, v))).ToArray();
        var months = Enumerable.Range(1, 5).Select(v => Rated(v)).ToArray();
        foreach (var cell in cells) await Apply(new CellProjection(), cell);
        foreach (var month in months) await Apply(new CellMonthProjection(), month);
        var inOrder = await Dump();

        await InitializeAsync();
        var random = new Random(5);
        foreach (var cell in cells.Concat(cells).OrderBy(_ => random.Next())) await Apply(new CellProjection(), cell);
        foreach (var month in months.Concat(months).OrderBy(_ => random.Next())) await Apply(new CellMonthProjection(), month);
        (await Dump()).ShouldBe(inOrder);
        inOrder.ShouldContain("Đỗ Đức v4");
    }

    [Fact]
    public async Task The_read_model_says_how_far_it_has_come()
    {
        await Cells(1);
        await Apply(Samples.Meeting(0, 4));
        var versions = await new ProjectedVersions(Model).Read();
        versions["meeting"].ShouldHaveSingleItem().ShouldBe(new(Samples.Meeting(0).Id, 4));
        versions["cell"].ShouldHaveSingleItem().Value.ShouldBe(1);
        versions["organisation"].ShouldHaveSingleItem().Value.ShouldBe(1);
        versions["bloc"].ShouldBeEmpty();
    }

    private static CellSnapshot Cell(int n, long version = 1) => new()
    {
        Id = Samples.Meeting(n).CellId,
        OrganisationId = Samples.Meeting(n).OrganisationId,
        BlocId = "khoi-mau",
        Version = version,
        At = InNovember,
        Name = $"Chi bộ {n}",
        RegisteredAt = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero),
        Members = 6 + n,
        Secretary = $"Nguyễn Thị Ánh {n}",
        Schedule = new CellTimetable { DayOfMonth = 3, Time = new TimeOnly(7, 30), Place = "Phòng họp", FromMonth = "2026-10" },
        Roster =
        [
            new CellRosterLine { MemberId = $"dv-{n:00000}", Name = $"Đỗ Đức v{version}", Class = "Full", Standing = "Active", Position = "Member" },
        ],
        Topics = [new CellTopic { Year = 2026, Quarter = 4, Title = "Học tập" }],
    };

    private static CellMonthRated Rated(long version) => new()
    {
        CellId = "khoi-mau/so-0/cb-00", Month = "2026-11", Version = version, At = InNovember, Grade = version > 2 ? "Good" : "Fair",
    };

    private async Task Cells(int count)
    {
        foreach (var n in Enumerable.Range(0, count))
        {
            await Apply(new CellProjection(), Cell(n));
            await Apply(
                new OrganisationProjection(),
                new OrganisationSnapshot { Id = $"khoi-mau/so-{n % 3}", BlocId = "khoi-mau", Version = 1, Name = $"Sở số {n % 3}" });
        }
    }

    private Task<System.Collections.Immutable.ImmutableArray<MonthlySheetRow>> Sheet(DateTimeOffset now) =>
        new MonthlySheetReader(Model).Read(ReadModelFixture.Bloc, "2026-11", null, now);

    private Task Apply(MeetingSnapshot meeting) => Apply(new MeetingProjection(), meeting);

    private Task Apply<T>(IProjection<T> projection, T message) => fixture.Write(c => projection.Apply(c, message));

    private async Task<string> Dump() =>
        string.Join(
            '\n', await fixture.Dump("cells_v1", "id"), await fixture.Dump("members_v1", "cell_id, member_id"),
            await fixture.Dump("topics_v1", "cell_id"), await fixture.Dump("cell_months_v1", "cell_id, month"));
}
