using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Organisations;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Rebuilding;
using ChiBo.Projections.Reports;
using ChiBo.Projections.WorkingGroups;
using Dapper;

namespace ChiBo.Projections.Tests.Organisations;

public sealed class WithdrawnOnSqlite(SqliteReadModel fixture) : WithdrawnTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class WithdrawnOnPostgres(PostgresReadModel fixture) : WithdrawnTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>;

/// <summary>An organisation and a cell that were withdrawn are shown by no reader, whatever comes late.</summary>
public abstract class WithdrawnTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const string Tables =
        "organisations_v1 cells_v1 cell_days_v1 members_v1 topics_v1 cell_months_v1 cell_years_v1 organisation_years_v1 findings_v1 inspections_v1";

    private const string OrganisationId = "khoi-mau/so-moi";
    private const string CellId = OrganisationId + "/cb-01";
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 0, 0, 0, TimeSpan.Zero);
    private static readonly Actor Office = Actor.Read("vp", null, [("BlocOffice", "khoi-mau"), ("Inspection", "khoi-mau")]);

    private ReadModel Model => fixture.Model;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(
            string.Concat(Tables.Split(' ').Select(t => $"delete from {t};")) + "delete from rebuilds"));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task No_reader_shows_what_was_withdrawn()
    {
        await Apply(Organisation(1), Organisation(1, "khoi-mau/so-cu"), Cell(1), Cell(1, "khoi-mau/so-cu/cb-01"));
        await Told();
        var there = await Seen();
        there.ShouldAllBe(reader => reader.Value.Contains(CellId) || reader.Value.Contains(OrganisationId));
        (await Counts()).ShouldBe((2, 2, 14));

        await Apply(Cell(2, withdrawn: true), Organisation(2, withdrawn: true));
        var left = await Seen();
        left.ShouldAllBe(reader => !reader.Value.Contains(OrganisationId));
        left["cells"].ShouldContain("khoi-mau/so-cu/cb-01"); // the others are still shown
        left["monthly sheet"].ShouldContain("khoi-mau/so-cu/cb-01");
        (await Counts()).ShouldBe((1, 1, 7));
        var versions = await new ProjectedVersions(Model).Read();
        (versions["cell"][CellId], versions["organisation"][OrganisationId]).ShouldBe((2, 2)); // who catches up is not asked again

        await Apply(Cell(3), Organisation(3));
        (await Seen()).ShouldAllBe(reader => reader.Value.Contains(OrganisationId));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Twice_and_shuffled_the_newest_version_decides(int seed)
    {
        object[] words =
        [
            Organisation(1), Organisation(2, withdrawn: true), Cell(1), Cell(2), Cell(3, withdrawn: true),
            Cell(1, "khoi-mau/so-cu/cb-01"), Cell(2, "khoi-mau/so-cu/cb-01", withdrawn: true), Cell(3, "khoi-mau/so-cu/cb-01"),
        ];
        await Apply(words);
        var inOrder = await Dump();
        await InitializeAsync();
        var wild = words.Concat(words).ToArray();
        new Random(seed).Shuffle(wild);
        await Apply(wild);
        (await Dump()).ShouldBe(inOrder);
        (await Cells()).ShouldBe(["khoi-mau/so-cu/cb-01"]);
    }

    [Fact]
    public async Task Rebuilt_it_stays_withdrawn()
    {
        await Apply(Cell(1), Cell(1, "khoi-mau/so-cu/cb-01"), Cell(2, withdrawn: true));
        var before = await Dump();
        var rebuilds = new Rebuilds(Model);
        var writes = new BatchedWrites<CellSnapshot>(Model, new CellProjection());
        (await rebuilds.Begin(RebuildSet.Cells, Now)).ShouldBeTrue();
        foreach (var snapshot in (CellSnapshot[])[Cell(2, withdrawn: true), Cell(1, "khoi-mau/so-cu/cb-01"), Cell(1)])
            await writes.Write(snapshot);
        (await rebuilds.Finish(RebuildSet.Cells, Now)).ShouldBeTrue();
        (await Dump()).ShouldBe(before);
        await Apply(Cell(1));
        (await Cells()).ShouldBe(["khoi-mau/so-cu/cb-01"]);
    }

    /// <summary>What every reader of cells and organisations shows, as text.</summary>
    private async Task<Dictionary<string, string>> Seen()
    {
        var (bloc, month) = (ReadModelFixture.Bloc, new Month(2026, 11));
        var place = ScopePath.Parse(CellId);
        var findings = new FindingReader(Model);
        var notes = new SheetNoteReader(Model);
        return new()
        {
            ["cells"] = Text((await new CellReader(Model).List(bloc, new(), CellOrder.Path, new())).Items),
            ["cells of an organisation"] = Text(
                (await new CellReader(Model).ListEach(bloc, [OrganisationId], new() { First = 5 })).Values.SelectMany(p => p.Items)),
            ["cells by id"] = Text(await new CellReader(Model).Find(bloc, [CellId])),
            ["members"] = Text(await new CellReader(Model).Members(bloc, ScopePath.Parse("khoi-mau"), null)),
            ["months"] = Text(await new CellMonthReader(Model).Read(bloc, place)),
            ["organisations"] = Text((await new OrganisationReader(Model).List(bloc, null, new())).Items),
            ["organisations by id"] = Text(await new OrganisationReader(Model).Find(bloc, [OrganisationId])),
            ["counts"] = Text(await new OrganisationReader(Model).Count(bloc, [OrganisationId])),
            ["monthly sheet"] = Text(await new MonthlySheetReader(Model).Read(bloc, "2026-11", null, Now)),
            ["six months"] = Text(
                await new SixMonthSheetReader(Model, notes).Read(new SheetReach(bloc, bloc, bloc), month.Plus(-5), null, Now)),
            ["supervision"] = Text(await new SupervisionReader(Model).Read(bloc, month.FirstDay, month.LastDay, null)),
            ["grades"] = Text(await new GradeMatrixReader(Model).Read(bloc, "2026-11", "2026-11", null)),
            ["years"] = Text((await new YearReader(Model).List(bloc, 2026, null)).Select(y => y.Rated.CellId)),
            ["years of organisations"] = Text(
                (await new YearReader(Model).ListOrganisations(bloc, 2026)).Select(y => y.Rated.OrganisationId)),
            ["year of an organisation"] = Text(
                [(await new YearReader(Model).FindOrganisation(bloc, ScopePath.Parse(OrganisationId), 2026))?.OrganisationId]),
            ["cells to visit"] = Text(await new VisitPlanReader(Model).Cells(bloc)),
            ["records of cells to visit"] = Text(await new VisitPlanReader(Model).Records(bloc, month, month)),
            ["findings"] = Text(
                (await findings.List(FindingReach.Of(Office), new(), FindingOrder.Cell, new())).Items.Select(i => i.Row.Id)),
            ["findings by id"] = Text((await findings.Find(FindingReach.Of(Office), [CellId + "/x"])).Select(f => f.Id)),
            ["open findings"] = Text(await findings.CountOpen(bloc)),
            ["inspections"] = Text((await new InspectionReader(Model).List(bloc, new(), new())).Items.Select(i => i.Row.Id)),
            ["inspections by id"] = Text((await new InspectionReader(Model).Find(bloc, [CellId + "/inspection-1"])).Select(i => i.Id)),
        };
    }

    private static string Text<T>(IEnumerable<T> rows) => string.Join('\n', rows);

    private async Task<(int Organisations, int Cells, int Members)> Counts()
    {
        var counts = await new OrganisationReader(Model).Count(ReadModelFixture.Bloc);
        return (counts.Organisations, counts.Cells, counts.Members);
    }

    private async Task<string[]> Cells() =>
        [.. (await new CellReader(Model).List(ReadModelFixture.Bloc, new(), CellOrder.Path, new())).Items.Select(i => i.Row.Id)];

    private async Task<string> Dump() =>
        string.Join(
            '\n', await fixture.Dump("organisations_v1", "id"), await fixture.Dump("cells_v1", "id"), await fixture.Dump("members_v1", "cell_id"));

    /// <summary>What other services told of the cell while it was there.</summary>
    private async Task Told()
    {
        await Apply(
            new CellMonthProjection(),
            new CellMonthRated { CellId = CellId, Month = "2026-11", Version = 1, At = Now, Grade = "Poor", IsMissed = true });
        await Apply(
            new CellYearProjection(),
            new CellYearRated { CellId = CellId, OrganisationId = OrganisationId, Year = 2026, Version = 1, At = Now });
        await Apply(
            new OrganisationYearProjection(),
            new OrganisationYearRated { OrganisationId = OrganisationId, Year = 2026, Version = 1, At = Now });
        await Apply(new FindingProjection(), new FindingSnapshot
        {
            Id = CellId + "/x", CellId = CellId, OrganisationId = OrganisationId, Version = 1, At = Now,
            Code = "meeting-missed", Severity = "Notable", State = "Raised", Month = "2026-11", Since = Now, RaisedAt = Now, AnswerBy = new DateOnly(2026, 11, 20), Edition = "chibo-2026",
        });
        await Apply(new InspectionProjection(), new InspectionFileSnapshot
        {
            Id = CellId + "/inspection-1", CellId = CellId, OrganisationId = OrganisationId, Version = 1, At = Now,
            Number = 1, State = "Open", ProposedAt = Now,
        });
    }

    private async Task Apply(params IEnumerable<object> words)
    {
        foreach (var word in words)
            if (word is CellSnapshot cell) await Apply(new CellProjection(), cell);
            else await Apply(new OrganisationProjection(), (OrganisationSnapshot)word);
    }

    private Task Apply<T>(IProjection<T> projection, T message) => fixture.Write(c => projection.Apply(c, message));

    private static OrganisationSnapshot Organisation(long version, string id = OrganisationId, bool withdrawn = false) => new()
    {
        Id = id, BlocId = "khoi-mau", Version = version, At = Now, Name = "Sở",
        RegisteredAt = Now.AddMonths(-2), WithdrawnAt = withdrawn ? Now : null,
    };

    private static CellSnapshot Cell(long version, string id = CellId, bool withdrawn = false) => new()
    {
        Id = id, OrganisationId = ScopePath.Parse(id).Organisation.Value, BlocId = "khoi-mau", Version = version, At = Now, Name = "Chi bộ",
        RegisteredAt = Now.AddMonths(-2), Members = 7, WithdrawnAt = withdrawn ? Now : null,
        Roster = withdrawn
            ? []
            : [new CellRosterLine { MemberId = "dv-1", Name = "A", Class = "Full", Standing = "Active", Position = "Member" }],
    };
}
