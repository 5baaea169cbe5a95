using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Tests.Meetings;
using Dapper;

namespace ChiBo.Projections.Tests.Together;

public sealed class ListsTogetherOnSqlite(SqliteReadModel fixture)
    : ListsReadTogetherTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class ListsTogetherOnPostgres(PostgresReadModel fixture)
    : ListsReadTogetherTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>;

/// <summary>Lists inside a list, read in one go, are what each of them is when it is read alone.</summary>
public abstract class ListsReadTogetherTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const int Cells = 6;
    private const string Nobody = "khoi-mau/so-0/cb-99";
    private const string Tables = "meetings_v1 absences_v1 tasks_v1 cells_v1 cell_days_v1 members_v1 topics_v1 cell_months_v1";

    private static readonly string[] Months = ["2026-08", "2026-09", "2026-10", "2026-11"];

    private static readonly string[] Ids = [.. Enumerable.Range(0, Cells).Select(n => Samples.Meeting(n).CellId), Nobody];

    private readonly MeetingReader _meetings = new(fixture.Model);
    private readonly CellReader _cells = new(fixture.Model);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(string.Concat(Tables.Split(' ').Select(t => $"delete from {t};"))));
        for (var n = 0; n < Cells; n++)
        {
            await Apply(new CellProjection(), Cell(n));
            foreach (var month in Months.Take(1 + n)) await Apply(new MeetingProjection(), Samples.Meeting(n, 4, month));
            await Apply(new MeetingProjection(), Thematic(n));
            foreach (var month in Months) await Apply(new CellMonthProjection(), Rated(n, month));
        }
    }

    public ValueTask DisposeAsync() => default;

    [Theory]
    [InlineData(null)]
    [InlineData("Thematic")]
    public async Task Meetings_of_many_cells(string? kind)
    {
        var together = await _meetings.ListEach(ReadModelFixture.Bloc, Ids, kind, new PageRequest { First = 3 });
        together.Keys.ShouldNotContain(Nobody);
        together.Values.Any(page => page.HasNextPage).ShouldBe(kind is null);
        foreach (var id in Ids[..^1])
        {
            var filter = new MeetingFilter { Below = ScopePath.Parse(id), Kind = kind };
            var alone = await _meetings.List(ReadModelFixture.Bloc, filter, MeetingOrder.NewestFirst, new PageRequest { First = 3 });
            Same(together[id], alone, row => row.Id);
        }
    }

    [Fact]
    public async Task The_newest_meetings_of_many_cells()
    {
        var together = (await _meetings.Newest(ReadModelFixture.Bloc, Ids, 2)).ToLookup(row => row.CellId, row => row.Id);
        together.Count.ShouldBe(Cells);
        foreach (var id in Ids[..^1])
        {
            var alone = await _meetings.List(
                ReadModelFixture.Bloc, new MeetingFilter { Below = ScopePath.Parse(id) }, MeetingOrder.NewestFirst, new PageRequest { First = 2 });
            together[id].ShouldBe(alone.Items.Select(i => i.Row.Id));
        }
    }

    [Fact]
    public async Task Cells_of_many_organisations()
    {
        string[] organisations = ["khoi-mau/so-0", "khoi-mau/so-1", "khoi-mau/so-9"];
        var together = await _cells.ListEach(ReadModelFixture.Bloc, organisations, new PageRequest { First = 1 });
        together.Keys.ShouldBe(organisations[..2], ignoreOrder: true);
        foreach (var (id, page) in together)
        {
            page.HasNextPage.ShouldBeTrue();
            var filter = new CellFilter { Below = ScopePath.Parse(id) };
            Same(page, await _cells.List(ReadModelFixture.Bloc, filter, CellOrder.Path, new PageRequest { First = 1 }), row => row.Id);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tasks_of_many_cells(bool openOnly)
    {
        var together = (await _meetings.TasksOf(ReadModelFixture.Bloc, Ids, openOnly)).ToLookup(t => ScopePath.Parse(t.MeetingId).Cell.Value);
        foreach (var id in Ids)
        {
            var alone = await _meetings.Tasks(ReadModelFixture.Bloc, ScopePath.Parse(id), openOnly);
            together[id].Select(t => (t.MeetingId, t.Id, t.DueOn)).ShouldBe(alone.Select(t => (t.MeetingId, t.Id, t.DueOn)));
            alone.IsEmpty.ShouldBe(id == Nobody);
        }
    }

    [Fact]
    public async Task Rosters_and_rated_months_of_many_cells()
    {
        var rosters = (await _cells.Rosters(ReadModelFixture.Bloc, Ids)).ToLookup(m => m.CellId, m => m.MemberId);
        var reader = new CellMonthReader(fixture.Model);
        var months = (await reader.Read(ReadModelFixture.Bloc, Ids)).ToLookup(m => m.CellId, m => (m.Month, m.Grade, m.Points));
        foreach (var id in Ids)
        {
            rosters[id].ShouldBe((await _cells.Members(ReadModelFixture.Bloc, ScopePath.Parse(id), null)).Select(m => m.MemberId));
            months[id].ShouldBe((await reader.Read(ReadModelFixture.Bloc, ScopePath.Parse(id))).Select(m => (m.Month, m.Grade, m.Points)));
        }

        rosters.SelectMany(r => r).Count().ShouldBe(Cells * 2);
        months.SelectMany(m => m).Count().ShouldBe(Cells * Months.Length);
    }

    [Fact]
    public async Task Together_too_a_scope_shows_what_it_reaches()
    {
        var own = ReadScope.Of(ScopePath.Parse(Ids[1]));
        (await _meetings.ListEach(own, Ids, null, new PageRequest { First = 3 })).Keys.ShouldBe([Ids[1]]);
        (await _meetings.Newest(own, Ids, 2)).ShouldAllBe(row => row.CellId == Ids[1]);
        (await _meetings.TasksOf(own, Ids, openOnly: false)).ShouldAllBe(t => t.MeetingId.StartsWith(Ids[1] + "/", StringComparison.Ordinal));
        (await _cells.ListEach(own, ["khoi-mau/so-0", "khoi-mau/so-1"], new PageRequest { First = 5 }))
            .ShouldHaveSingleItem().Value.Items.ShouldHaveSingleItem();
        (await _cells.Rosters(own, Ids)).Select(m => m.CellId).Distinct().ShouldBe([Ids[1]]);
    }

    private static void Same<TRow>(Page<TRow> together, Page<TRow> alone, Func<TRow, string> idOf)
    {
        together.Items.Select(i => (idOf(i.Row), i.Cursor)).ShouldBe(alone.Items.Select(i => (idOf(i.Row), i.Cursor)));
        (together.TotalCount, together.HasNextPage, together.HasPreviousPage)
            .ShouldBe((alone.TotalCount, alone.HasNextPage, alone.HasPreviousPage));
    }

    private static MeetingSnapshot Thematic(int cell)
    {
        var meeting = Samples.Meeting(cell, 2, "2026-11");
        return meeting with { Id = $"{meeting.CellId}/2026-11-thematic-1", Kind = "Thematic", ScheduledAt = meeting.ScheduledAt.AddDays(14) };
    }

    private static CellSnapshot Cell(int n) => new()
    {
        Id = Ids[n],
        OrganisationId = Samples.Meeting(n).OrganisationId,
        BlocId = "khoi-mau",
        Version = 1,
        At = new DateTimeOffset(2026, 11, 10, 0, 0, 0, TimeSpan.Zero),
        Name = $"Chi bộ {n}",
        RegisteredAt = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero),
        Members = 2,
        Roster =
        [
            .. Enumerable.Range(1, 2).Select(m => new CellRosterLine
            {
                MemberId = $"dv-{n:000}{m:00}", Name = $"Đỗ Đức {m}", Class = "Full", Standing = "Active", Position = "Member",
            }),
        ],
    };

    private static CellMonthRated Rated(int cell, string month) => new()
    {
        CellId = Ids[cell], Month = month, Version = 3, At = new DateTimeOffset(2026, 11, 10, 0, 0, 0, TimeSpan.Zero),
        Grade = cell % 2 == 0 ? "Good" : "Fair",
    };

    private Task Apply<T>(IProjection<T> projection, T message) => fixture.Write(c => projection.Apply(c, message));
}
