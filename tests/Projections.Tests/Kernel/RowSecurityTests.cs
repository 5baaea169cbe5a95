using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Tests.Meetings;
using Dapper;

namespace ChiBo.Projections.Tests.Kernel;

/// <summary>The second lock: a reader that forgot its condition, on every table that there is.</summary>
public sealed class RowSecurityTests(PostgresReadModel fixture) : IClassFixture<PostgresReadModel>, IAsyncLifetime
{
    /// <summary>They hold nothing of a cell.</summary>
    private static readonly string[] OfNobody = ["chibo_database", "chibo_migrations", "rebuilds"];

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        for (var cell = 0; cell < 3; cell++)
        {
            var meeting = Samples.Meeting(cell, 4);
            await fixture.Write(c => new MeetingProjection().Apply(c, "", meeting));
            await fixture.Write(c => new CellProjection().Apply(c, "", CellOf(meeting)));
            await fixture.Write(c => c.ExecuteAsync(
                "insert into organisations_v1 values (@id, 1, now(), 'x', now(), 'x') on conflict do nothing; "
                + "insert into cell_months_v1 values (@cell, '2026-11', 1, now(), 'Good', 90, null, null, false) on conflict do nothing",
                new { id = meeting.OrganisationId, cell = meeting.CellId }));
        }
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Every_table_is_locked()
    {
        var open = await fixture.Database.Read(async c => (await c.QueryAsync<string>(
            "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace "
            + "and not (relrowsecurity and relforcerowsecurity "
            + "and exists (select 1 from pg_policy where polrelid = pg_class.oid))")).ToArray());
        open.Order().ShouldBe(OfNobody.Order());
    }

    [Theory]
    [InlineData("meetings_v1", "id")]
    [InlineData("absences_v1", "meeting_id")]
    [InlineData("tasks_v1", "meeting_id")]
    [InlineData("cells_v1", "id")]
    [InlineData("members_v1", "cell_id")]
    [InlineData("cell_days_v1", "cell_id")]
    [InlineData("topics_v1", "cell_id")]
    [InlineData("cell_months_v1", "cell_id")]
    [InlineData("organisations_v1", "id")]
    public async Task A_query_without_a_condition_finds_what_the_scope_reaches_and_nothing_else(string table, string path)
    {
        var organisation = ScopePath.Parse("khoi-mau/so-1");
        var seen = await Paths(ReadScope.Of(organisation));
        seen.ShouldNotBeEmpty();
        seen.ShouldAllBe(p => organisation.Contains(ScopePath.Parse(p)));
        (await Paths(ReadModelFixture.Bloc)).Length.ShouldBe(seen.Length * 3);
        (await Paths(ReadScope.Of(ScopePath.Parse("khoi-mau/so-10")))).ShouldBeEmpty();
        (await fixture.Database.Read(c => c.ExecuteScalarAsync<int>($"select count(*) from {table}"))).ShouldBe(0);

        Task<string[]> Paths(ReadScope scope) => fixture.Model.Read(
            scope, async c => (await c.QueryAsync<string>($"select {path} from {table}")).ToArray());
    }

    private static CellSnapshot CellOf(MeetingSnapshot meeting) => new()
    {
        Id = meeting.CellId,
        OrganisationId = meeting.OrganisationId,
        BlocId = "khoi-mau",
        Version = 1,
        At = meeting.At,
        Name = meeting.CellName,
        RegisteredAt = meeting.At,
        Roster = [new CellRosterLine { MemberId = "dv-1", Name = "A", Class = "Full", Standing = "Active", Position = "Member" }],
        Topics = [new CellTopic { Year = 2026, Quarter = 4, Title = "Nêu gương" }],
    };
}
