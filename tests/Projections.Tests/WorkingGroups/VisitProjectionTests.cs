using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.WorkingGroups;
using Dapper;

namespace ChiBo.Projections.Tests.WorkingGroups;

public sealed class VisitsOnSqlite(SqliteReadModel fixture)
    : VisitProjectionTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class VisitsOnPostgres(PostgresReadModel fixture)
    : VisitProjectionTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    [Fact]
    public async Task A_query_that_forgot_its_scope_finds_what_its_cell_or_group_has_and_no_more()
    {
        await Apply(Group(1, 3, Visit(1), Visit(2)));
        async Task<int> Count(string scope, string table) => await Fixture.Model.Read(
            ReadScope.Of(ScopePath.Parse(scope)), c => c.ExecuteScalarAsync<int>($"select count(*) from {table}"));
        (await Fixture.Database.Read(c => c.ExecuteScalarAsync<int>("select count(*) from visits_v1"))).ShouldBe(0);
        (await Count("khoi-mau/so-1/cb-01", "visits_v1")).ShouldBe(1);
        (await Count("khoi-mau/so-1/cb-01", "working_groups_v1")).ShouldBe(0);
        (await Count("khoi-mau/so-1/cb-01", "group_members_v1")).ShouldBe(0);
        (await Count("khoi-mau/to-cong-tac-1", "visits_v1")).ShouldBe(2);
        (await Count("khoi-mau/to-cong-tac-1", "group_members_v1")).ShouldBe(2);
        (await Count("khoi-mau/to-cong-tac-10", "visits_v1")).ShouldBe(0);
        (await Count("khoi-khac", "visits_v1")).ShouldBe(0);
    }
}

public abstract class VisitProjectionTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private readonly VisitReader _reader = new(fixture.Model);
    private readonly VisitPlanReader _plans = new(fixture.Model);
    private readonly WorkingGroupProjection _projection = new();

    protected TFixture Fixture { get; } = fixture;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Fixture.Missing is not null, Fixture.Missing ?? "");
        await Fixture.Write(c => c.ExecuteAsync(
            "delete from visits_v1; delete from working_groups_v1; delete from group_members_v1; delete from cell_months_v1; "
            + "delete from meetings_v1"));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task The_groups_of_a_person_are_found_in_scope()
    {
        foreach (var number in new[] { 1, 2 }) await Apply(Group(number, 1));
        var groups = new WorkingGroupReader(Fixture.Model);
        var member = (await groups.Members(ReadModelFixture.Bloc)).GroupBy(m => m.MemberId).First();
        (await groups.Of(ReadModelFixture.Bloc, [member.Key, "ai-do"])).ShouldBe(member.Select(m => m.GroupId).Order());
        (await groups.Of(ReadModelFixture.Bloc, [])).ShouldBeEmpty();
        (await groups.Of(ReadScope.Of(ScopePath.Parse("khoi-khac")), [member.Key])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_snapshot_becomes_a_group_its_members_and_its_visits()
    {
        var submitted = Visit(1) with
        {
            State = "Submitted", MeetingId = "khoi-mau/so-1/cb-01/2026-11-regular-1", HeldAt = Samples.At, Points = 87.5m,
            Max = 100, Grade = "Fair", Expected = 10, Present = 9, Recommendations = "Tăng thảo luận", SubmittedAt = Samples.At,
        };
        await Apply(Group(1, 2, submitted));
        var row = (await List(new VisitFilter())).ShouldHaveSingleItem();
        row.ShouldBe(VisitRow.Of(Group(1, 2, submitted), submitted));
        row.Points.ShouldBe(87.5m);
        var groups = new WorkingGroupReader(Fixture.Model);
        (await groups.List(ReadModelFixture.Bloc)).ShouldHaveSingleItem().LeadId.ShouldBe("dv-1");
        (await groups.Members(ReadModelFixture.Bloc)).Select(m => m.CellId).ShouldBe(["khoi-mau/so-9/cb-01", "khoi-mau/so-9/cb-01"]);
    }

    [Fact]
    public async Task Twice_shuffled_or_late_it_ends_with_the_newest_of_each()
    {
        var snapshots = Enumerable.Range(1, 6).Select(v => Group(1, v, Visit(1, v), Visit(2, (v + 1) / 2))).ToArray();
        foreach (var snapshot in snapshots) await Apply(snapshot);
        var undisturbed = await Fixture.Dump("visits_v1", "id");
        await InitializeAsync();
        var random = new Random(5);
        foreach (var snapshot in snapshots.Concat(snapshots).OrderBy(_ => random.Next())) await Apply(snapshot);
        var shuffled = await Fixture.Dump("visits_v1", "id");
        Versions(shuffled).ShouldBe(Versions(undisturbed));
        (await List(new VisitFilter())).Select(v => v.Version).Order().ShouldBe([3L, 6L]);
    }

    [Fact]
    public async Task Visits_are_filtered_in_scope()
    {
        await Apply(Group(1, 1, Visit(1), Visit(2) with { Month = "2026-12", State = "Planned", VisitorIds = [], Visitors = [] }));
        await Apply(Group(2, 1, Visit(3, group: 2) with { VisitorIds = ["dv-2", "dv_7"], Visitors = ["Lê Hai", "Trần Bảy"] }));
        (await Ids(new VisitFilter())).ShouldBe(["v2", "v3", "v1"]);
        (await Ids(new VisitFilter { GroupId = "khoi-mau/to-cong-tac-2" })).ShouldBe(["v3"]);
        (await Ids(new VisitFilter { Below = ScopePath.Parse("khoi-mau/so-1/cb-02") })).ShouldBe(["v2"]);
        (await Ids(new VisitFilter { Month = "2026-12" })).ShouldBe(["v2"]);
        (await Ids(new VisitFilter { From = "2026-12", To = "2026-12" })).ShouldBe(["v2"]);
        (await Ids(new VisitFilter { State = "Planned" })).ShouldBe(["v2"]);
        (await Ids(new VisitFilter { VisitorId = "dv-2" })).ShouldBe(["v3", "v1"]);
        (await Ids(new VisitFilter { VisitorId = "dv-" })).ShouldBeEmpty();
        (await Ids(new VisitFilter { VisitorId = "dv_2" })).ShouldBeEmpty("an underscore is no other letter");
        (await Ids(new VisitFilter { VisitorId = "dv_7" })).ShouldBe(["v3"]);
        (await Ids(new VisitFilter { Text = "tran bay" })).ShouldBe(["v3"]);
        (await Ids(new VisitFilter(), "khoi-mau/so-1/cb-01")).ShouldBe(["v1"]);
        (await Ids(new VisitFilter(), "khoi-mau/to-cong-tac-2")).ShouldBe(["v3"]);
        (await Ids(new VisitFilter(), "khoi-khac")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended()
    {
        await Apply(Group(1, 1, [.. Enumerable.Range(1, 9).Select(n => Visit(n) with { Month = $"2026-{10 + (n % 3)}" })]));
        var seen = new List<string>();
        for (var page = new PageRequest { First = 4 }; ;)
        {
            var read = await _reader.List(ReadModelFixture.Bloc, new VisitFilter(), page);
            seen.AddRange(read.Items.Select(i => i.Row.Id));
            read.TotalCount.ShouldBe(9);
            if (!read.HasNextPage) break;
            page = new PageRequest { First = 4, After = read.Items[^1].Cursor };
        }

        seen.ShouldBeUnique();
        seen.Count.ShouldBe(9);
    }

    [Fact]
    public async Task A_plan_is_fed_with_what_months_counted_as_and_with_visits_that_stand()
    {
        await Apply(Group(1, 1, Visit(1), Visit(2) with { State = "Cancelled" }));
        foreach (var (month, grade, missed) in new[] { ("2026-08", "Poor", true), ("2026-09", "Poor", false), ("2026-10", "Average", false), ("2025-01", "Poor", false) })
            await Fixture.Write(c => c.ExecuteAsync(
                "insert into cell_months_v1 (cell_id, month, version, at, grade, is_missed) values (@cell, @month, 1, @at, @grade, @missed)",
                new { cell = "khoi-mau/so-1/cb-01", month, at = Samples.At, grade, missed }));
        var record = (await _plans.Records(ReadModelFixture.Bloc, new Month(2026, 5), new Month(2026, 10))).ShouldHaveSingleItem();
        (record.Missed, record.Poor, record.Average).ShouldBe((1, 1, 1));
        (await _plans.Visits(ReadModelFixture.Bloc, new Month(2026, 11), new Month(2026, 12))).ShouldHaveSingleItem().Id
            .ShouldBe("khoi-mau/to-cong-tac-1/v1");
        (await _plans.Dates(ReadModelFixture.Bloc, new Month(2026, 11), new Month(2026, 12))).ShouldBeEmpty();
    }

    protected Task Apply(WorkingGroupSnapshot snapshot) => Fixture.Write(c => _projection.Apply(c, snapshot));

    protected static WorkingGroupSnapshot Group(int number, long version, params WorkingGroupVisit[] visits) => new()
    {
        Id = $"khoi-mau/to-cong-tac-{number}",
        BlocId = "khoi-mau",
        Version = version,
        At = Samples.At,
        Name = $"Tổ công tác số {number}",
        RegisteredAt = Samples.At,
        LeadId = "dv-1",
        Members =
        [
            new WorkingGroupMember { MemberId = "dv-1", Name = "Lê Một", CellId = "khoi-mau/so-9/cb-01" },
            new WorkingGroupMember { MemberId = "dv-2", Name = "Lê Hai", CellId = "khoi-mau/so-9/cb-01" },
        ],
        Visits = [.. visits],
    };

    protected static WorkingGroupVisit Visit(int number, long version = 1, int group = 1) => new()
    {
        Id = $"khoi-mau/to-cong-tac-{group}/v{number}",
        Version = version,
        CellId = $"khoi-mau/so-1/cb-{number:00}",
        CellName = $"Chi bộ {number}",
        OrganisationName = "Sở Một",
        Month = "2026-11",
        State = "Assigned",
        PlannedAt = Samples.At,
        VisitorIds = ["dv-1", "dv-2"],
        Visitors = ["Lê Một", "Lê Hai"],
    };

    private static IEnumerable<string> Versions(string dump) => dump.Split('\n').Select(line => string.Join('|', line.Split('|').Take(4)));

    private async Task<IReadOnlyList<VisitRow>> List(VisitFilter filter, string scope = "khoi-mau") =>
        [.. (await _reader.List(ReadScope.Of(ScopePath.Parse(scope)), filter, new PageRequest { First = 200 })).Items.Select(i => i.Row)];

    private async Task<IEnumerable<string>> Ids(VisitFilter filter, string scope = "khoi-mau") =>
        (await List(filter, scope)).Select(v => v.Id[(v.Id.LastIndexOf('/') + 1)..]);

    private static class Samples
    {
        public static readonly DateTimeOffset At = new(2026, 11, 4, 12, 0, 0, TimeSpan.Zero);
    }
}
