using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Reports;
using ChiBo.Projections.WorkingGroups;
using Dapper;

namespace ChiBo.Projections.Tests.Reports;

public sealed class SixMonthSheetOnSqlite(SqliteReadModel fixture)
    : SixMonthSheetTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class SixMonthSheetOnPostgres(PostgresReadModel fixture)
    : SixMonthSheetTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>;

/// <summary>Visits, findings, inspections and what they left, on the six-month sheet.</summary>
public abstract class SixMonthSheetTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const string Tables =
        "meetings_v1 cells_v1 cell_days_v1 members_v1 topics_v1 visits_v1 working_groups_v1 group_members_v1 findings_v1 inspections_v1";

    private static readonly DateTimeOffset InJuly = new(2026, 7, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly ReadScope None = ReadScope.Of();

    private ReadModel Model => fixture.Model;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(string.Concat(Tables.Split(' ').Select(t => $"delete from {t};"))));
        for (var n = 1; n <= 2; n++) await Apply(new CellProjection(), Cell(n));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Visits_count_when_they_are_submitted_in_one_of_the_months()
    {
        await Visits(
            Visit(1, "2026-01"), Visit(2, "2026-06") with { State = "Answered" }, Visit(3, "2026-07"), Visit(4, "2025-12"),
            Visit(5, "2026-03") with { State = "Assigned", SubmittedAt = null }, Visit(6, "2026-02") with { CellId = "khoi-mau/so-1/cb-02" });
        (await Sheet()).Select(r => r.Visits).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task Findings_and_inspections_count_in_their_months()
    {
        foreach (var (code, month, state) in new[]
        {
            ("a", "2026-01", "Raised"), ("b", "2026-06", "Closed"), ("c", "2026-06", "Withdrawn"), ("d", "2026-07", "Raised"),
            ("e", "2026-04", "Escalated"),
        })
            await Apply(new FindingProjection(), Finding(code, month, state));
        await Apply(new InspectionProjection(), File(1, new(2025, 12, 31, 17, 0, 0, TimeSpan.Zero)));
        await Apply(new InspectionProjection(), File(2, new(2025, 12, 31, 16, 59, 59, TimeSpan.Zero)));
        await Apply(new InspectionProjection(), File(3, null));
        var row = (await Sheet())[0];
        (row.Findings, row.UnresolvedFindings, row.Inspections).ShouldBe((3, 2, 1));
        var other = (await Sheet())[1];
        (other.Findings, other.UnresolvedFindings, other.Inspections).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Notes_are_for_those_who_read_what_they_are_taken_from()
    {
        await Visits(Visit(1, "2026-05"), Visit(2, "2026-02") with { Recommendations = null }, Visit(3, "2026-08"));
        await Apply(
            new InspectionProjection(),
            File(1, InJuly.AddMonths(-5)) with
            {
                State = "Concluded", Conclusion = "Đã khắc phục.", ConcludedAt = new DateTimeOffset(2026, 2, 28, 18, 0, 0, TimeSpan.Zero),
            });
        (await Sheet())[0].Notes.Select(n => $"{n.Month} {n.Kind} {n.Text}").ShouldBe(
            ["2026-03 Conclusion Đã khắc phục.", "2026-05 Recommendation Tăng thảo luận."]);
        var bloc = ReadModelFixture.Bloc;
        (await Sheet(new(bloc, bloc, None)))[0].Notes.ShouldHaveSingleItem().Kind.ShouldBe(SheetNoteKind.Recommendation);
        (await Sheet(new(bloc, ReadScope.Of(ScopePath.Parse("khoi-mau/so-1/cb-02")), bloc)))[0].Notes
            .ShouldHaveSingleItem().Kind.ShouldBe(SheetNoteKind.Conclusion);
        var member = (await Sheet(new(bloc, None, None)))[0];
        (member.Visits, member.Inspections, member.Notes.Length).ShouldBe((2, 1, 0));
    }

    [Fact]
    public async Task Who_joined_and_who_became_full_is_counted_by_the_day()
    {
        CellRosterLine Member(string id, DateOnly joined, DateOnly? full) => new()
        {
            MemberId = id, Name = id, Class = "Full", Standing = "Active", Position = "Member", JoinedOn = joined, FullSince = full,
        };
        await Apply(new CellProjection(), Cell(1) with
        {
            Version = 2,
            Roster =
            [
                Member("a", new(2026, 1, 1), null), Member("b", new(2026, 6, 30), null), Member("c", new(2026, 7, 1), null),
                Member("d", new(2025, 6, 30), new(2026, 6, 30)), Member("e", new(2020, 1, 1), new(2020, 1, 1)),
                Member("f", new(2026, 3, 1), new(2026, 3, 1)), // came from elsewhere, a full member already
            ],
        });
        var row = (await Sheet())[0];
        (row.Admitted, row.BecameFull).ShouldBe((2, 1));
    }

    private async Task<IReadOnlyList<SixMonthSheetRow>> Sheet(SheetReach? reach = null) =>
        await new SixMonthSheetReader(Model, new SheetNoteReader(Model)).Read(
            reach ?? new(ReadModelFixture.Bloc, ReadModelFixture.Bloc, ReadModelFixture.Bloc), new Month(2026, 1), null, InJuly);

    private Task Visits(params WorkingGroupVisit[] visits) => Apply(new WorkingGroupProjection(), new WorkingGroupSnapshot
    {
        Id = "khoi-mau/to-cong-tac-1", BlocId = "khoi-mau", Version = 1, At = InJuly, Name = "Tổ công tác số 1", RegisteredAt = InJuly,
        LeadId = "dv-1", Visits = [.. visits],
    });

    private static WorkingGroupVisit Visit(int number, string month) => new()
    {
        Id = $"khoi-mau/to-cong-tac-1/v{number}", Version = 1, CellId = "khoi-mau/so-1/cb-01", CellName = "Chi bộ 1",
        OrganisationName = "Sở Một", Month = month, State = "Submitted", PlannedAt = InJuly, SubmittedAt = InJuly,
        Recommendations = "Tăng thảo luận.", VisitorIds = ["dv-1"], Visitors = ["Lê Một"],
    };

    private static CellSnapshot Cell(int n) => new()
    {
        Id = $"khoi-mau/so-1/cb-{n:00}", OrganisationId = "khoi-mau/so-1", BlocId = "khoi-mau", Version = 1, At = InJuly,
        Name = $"Chi bộ {n}", RegisteredAt = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), Members = 6,
    };

    private static FindingSnapshot Finding(string code, string month, string state) => new()
    {
        Id = $"khoi-mau/so-1/cb-01/{code}", CellId = "khoi-mau/so-1/cb-01", OrganisationId = "khoi-mau/so-1", CellName = "Chi bộ 1",
        Version = 1, At = InJuly, Code = code, Severity = "Minor", State = state, Month = month, Since = InJuly, RaisedAt = InJuly,
        AnswerBy = new DateOnly(2026, 8, 1), Edition = "chibo-2026",
    };

    private static InspectionFileSnapshot File(int number, DateTimeOffset? opened) => new()
    {
        Id = $"khoi-mau/so-1/cb-01/inspection-{number}", CellId = "khoi-mau/so-1/cb-01", OrganisationId = "khoi-mau/so-1",
        CellName = "Chi bộ 1", Version = 1, At = InJuly, Number = number, State = opened is null ? "Proposed" : "Open",
        ProposedAt = InJuly.AddYears(-1), OpenedAt = opened,
    };

    private Task Apply<T>(IProjection<T> projection, T message) => fixture.Write(c => projection.Apply(c, message));
}
