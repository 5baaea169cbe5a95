using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Reports;
using Dapper;

namespace ChiBo.Projections.Tests.Inspections;

public sealed class FindingsOnSqlite(SqliteReadModel fixture)
    : FindingProjectionTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class FindingsOnPostgres(PostgresReadModel fixture)
    : FindingProjectionTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    [Fact]
    public async Task A_query_that_forgot_its_scope_finds_nothing()
    {
        await Apply(Finding("cb-01", "meeting-short"));
        (await Fixture.Database.Read(c => c.ExecuteScalarAsync<int>("select count(*) from findings_v1"))).ShouldBe(0);
        var other = ReadScope.Of(ScopePath.Parse("khoi-mau/so-2"));
        (await Fixture.Model.Read(other, c => c.ExecuteScalarAsync<int>("select count(*) from findings_v1"))).ShouldBe(0);
        var own = ReadScope.Of(ScopePath.Parse("khoi-mau/so-1/cb-01"));
        (await Fixture.Model.Read(own, c => c.ExecuteScalarAsync<int>("select count(*) from findings_v1"))).ShouldBe(1);
    }
}

public abstract class FindingProjectionTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private static readonly DateTimeOffset Raised = new(2026, 11, 6, 1, 2, 3, TimeSpan.Zero);
    private static readonly PageRequest All = new() { First = 200 };
    private static readonly FindingReach Bloc = Reach("khoi-mau", Role.Inspection);

    private readonly FindingReader _reader = new(fixture.Model);

    protected TFixture Fixture { get; } = fixture;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Fixture.Missing is not null, Fixture.Missing ?? "");
        await Fixture.Write(c => c.ExecuteAsync("delete from findings_v1; delete from inspections_v1"));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task The_newest_version_stays_whatever_comes_after()
    {
        var finding = Finding("cb-01", "meeting-short", version: 2, state: "Closed");
        await Apply(finding, finding, Finding("cb-01", "meeting-short"));
        var row = (await List(new())).ShouldHaveSingleItem();
        (row.State, row.Version, row.IsUnresolved, row.AnswerBy).ShouldBe(("Closed", 2, false, new DateOnly(2026, 11, 20)));
        row.Evidence.ShouldBe([new FindingEvidence { Name = "minutes", Value = "40" }]);
        row.History.ShouldHaveSingleItem().At.ShouldBe(Raised);
    }

    [Fact]
    public async Task Filters_narrow_and_withdrawn_ones_must_be_asked_for()
    {
        await Apply(
            Finding("cb-01", "meeting-short"), Finding("cb-02", "attendance-low", severity: "Notable"),
            Finding("cb-02", "notice-late", state: "Withdrawn"), Finding("cb-02", "minutes-unsigned", state: "Healed"));
        (await List(new())).Length.ShouldBe(3);
        (await Codes(new() { Code = "meeting-short" })).ShouldBe(["meeting-short"]);
        (await Codes(new() { Severity = "Notable" })).ShouldBe(["attendance-low"]);
        (await Codes(new() { State = "Withdrawn" })).ShouldBe(["notice-late"]);
        (await Codes(new() { Unresolved = false })).ShouldBe(["minutes-unsigned"]);
        (await Codes(new() { Below = ScopePath.Parse("khoi-mau/so-1/cb-01") })).ShouldBe(["meeting-short"]);
        (await Codes(new() { OverdueOn = new DateOnly(2026, 11, 20) })).ShouldBeEmpty();
        (await Codes(new() { OverdueOn = new DateOnly(2026, 11, 21) })).Length.ShouldBe(2);
        (await Codes(new() { Text = "CHI bo cb-01" })).ShouldBe(["meeting-short"]);
        (await Codes(new() { Month = "2026-10" })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FindingOrder.NewestFirst)]
    [InlineData(FindingOrder.Deadline)]
    [InlineData(FindingOrder.Cell)]
    public async Task Pages_follow_each_other(FindingOrder order)
    {
        await Apply([.. Enumerable.Range(1, 7).Select(n => Finding($"cb-{n % 3:00}", $"check-{n}"))]);
        var all = (await _reader.List(Bloc, new(), order, All)).Items.Select(i => i.Row.Id).ToArray();
        var read = new List<string>();
        string? after = null;
        do
        {
            var page = await _reader.List(Bloc, new(), order, new PageRequest { First = 3, After = after });
            read.AddRange(page.Items.Select(i => i.Row.Id));
            after = page.HasNextPage ? page.Items[^1].Cursor : null;
        }
        while (after is not null);
        read.ShouldBe(all);
        all.Length.ShouldBe(7);
    }

    [Fact]
    public async Task A_member_sees_what_concerns_the_cell_and_themselves()
    {
        await Apply(
            Finding("cb-01", "meeting-short"), Finding("cb-01", "absent-twice-me", member: "dv-01"),
            Finding("cb-01", "absent-twice-other", member: "dv-02"), Finding("cb-02", "meeting-short"));
        (await _reader.List(Reach("khoi-mau/so-1/cb-01", Role.Member), new(), FindingOrder.Cell, All)).TotalCount.ShouldBe(2);
        (await _reader.List(Reach("khoi-mau/so-1/cb-01", Role.Secretary), new(), FindingOrder.Cell, All)).TotalCount.ShouldBe(3);
        (await _reader.List(Reach("khoi-mau/so-1", Role.OrganisationCommittee), new(), FindingOrder.Cell, All)).TotalCount.ShouldBe(4);
        (await _reader.List(Reach("khoi-mau/so-2", Role.OrganisationCommittee), new(), FindingOrder.Cell, All)).TotalCount.ShouldBe(0);
        (await _reader.Of(Bloc, [ScopePath.Parse("khoi-mau/so-1/cb-02")], unresolvedOnly: true)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_open_is_counted_by_cell()
    {
        await Apply(
            Finding("cb-01", "meeting-short"), Finding("cb-01", "notice-late", state: "Escalated"),
            Finding("cb-01", "minutes-unsigned", state: "Closed"), Finding("cb-02", "meeting-short", state: "Healed"),
            Finding("cb-03", "meeting-short", member: "dv-01"));
        (await _reader.CountOpen(ReadModelFixture.Bloc)).ShouldBe(
        [
            new OpenFindings { CellId = "khoi-mau/so-1/cb-01", Findings = 2 },
            new OpenFindings { CellId = "khoi-mau/so-1/cb-03", Findings = 1 },
        ]);
        (await _reader.CountOpen(ReadScope.Of(ScopePath.Parse("khoi-mau/so-1/cb-03")))).ShouldHaveSingleItem().Findings.ShouldBe(1);
        (await _reader.CountOpen(ReadScope.Of(ScopePath.Parse("khoi-mau/so-2")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_board_counts_by_kind()
    {
        await Apply(
            Finding("cb-01", "meeting-short"), Finding("cb-02", "meeting-short", state: "Healed"),
            Finding("cb-03", "meeting-short", state: "Withdrawn"), Finding("cb-03", "notice-late", state: "Closed"));
        var lines = await new FindingsByKindReader(Fixture.Model).Read(
            ReadModelFixture.Bloc, "2026-11", "2026-11", null, new DateOnly(2026, 12, 1));
        lines.ShouldBe(
        [
            new FindingsOfAKind
            {
                Code = "meeting-short", Severity = "Minor", Found = 2, Unresolved = 1, Overdue = 1, Healed = 1, Cells = 2,
            },
            new FindingsOfAKind { Code = "notice-late", Severity = "Minor", Found = 1, Closed = 1, Cells = 1 },
        ]);
    }

    [Fact]
    public async Task An_inspection_becomes_a_row()
    {
        var file = new InspectionFileSnapshot
        {
            Id = "khoi-mau/so-1/cb-01/inspection-1", CellId = "khoi-mau/so-1/cb-01", OrganisationId = "khoi-mau/so-1", Version = 1,
            CellName = "Chi bộ cb-01", Number = 1, State = "Open", Reasons = ["Unanswered"], Plan = "Kiểm tra.",
            FindingIds = ["khoi-mau/so-1/cb-01/meeting-short"], Team = [new InspectionTeamMember { Name = "Trần Kiểm" }],
            Visits = [new InspectionVisitRecord { On = new DateOnly(2026, 11, 9), Note = "Đã làm việc.", ById = "ubkt" }],
        };
        await Fixture.Write(c => new InspectionProjection().Apply(c, file));
        var reader = new InspectionReader(Fixture.Model);
        var row = (await reader.List(ReadModelFixture.Bloc, new() { Text = "kiem tra" }, All)).Items.ShouldHaveSingleItem().Row;
        (row.State, row.Team[0].Name, row.Visits[0].On, row.FindingIds[0])
            .ShouldBe(("Open", "Trần Kiểm", new DateOnly(2026, 11, 9), "khoi-mau/so-1/cb-01/meeting-short"));
        (await reader.List(ReadScope.Of(ScopePath.Parse("khoi-mau/so-2")), new(), All)).TotalCount.ShouldBe(0);
    }

    protected Task Apply(params FindingSnapshot[] findings) => Fixture.Write(async connection =>
    {
        foreach (var finding in findings) await new FindingProjection().Apply(connection, finding);
    });

    protected static FindingSnapshot Finding(
        string cell, string code, long version = 1, string state = "Raised", string severity = "Minor", string? member = null) => new()
    {
        Id = $"khoi-mau/so-1/{cell}/{code}", CellId = $"khoi-mau/so-1/{cell}", OrganisationId = "khoi-mau/so-1",
        CellName = $"Chi bộ {cell}", Version = version, At = Raised, Code = code, Severity = severity, State = state, Occurrence = 1,
        Month = "2026-11", MemberId = member, Since = Raised, RaisedAt = Raised, AnswerBy = new DateOnly(2026, 11, 20),
        Evidence = [new FindingEvidence { Name = "minutes", Value = "40" }], Edition = "chibo-2026",
        History = [new FindingHistoryStep { At = Raised, ById = "chibo", Kind = "Raised" }],
    };

    private async Task<FindingRow[]> List(FindingFilter filter) =>
        [.. (await _reader.List(Bloc, filter, FindingOrder.NewestFirst, All)).Items.Select(i => i.Row)];

    private async Task<string[]> Codes(FindingFilter filter) => [.. (await List(filter)).Select(r => r.Code)];

    private static FindingReach Reach(string scope, Role role) =>
        FindingReach.Of(new Actor("a", "dv-01", [new Grant(role, ScopePath.Parse(scope))]));
}
