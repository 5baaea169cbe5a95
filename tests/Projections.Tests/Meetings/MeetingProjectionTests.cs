using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using Dapper;

namespace ChiBo.Projections.Tests.Meetings;

public sealed class MeetingsOnSqlite(SqliteReadModel fixture)
    : MeetingProjectionTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>;

public sealed class MeetingsOnPostgres(PostgresReadModel fixture)
    : MeetingProjectionTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    [Fact]
    public async Task A_query_that_forgot_its_scope_finds_nothing()
    {
        await Apply(Samples.Meeting(1, 4));
        (await Fixture.Database.Read(c => c.ExecuteScalarAsync<int>("select count(*) from meetings_v1"))).ShouldBe(0);
        var other = ReadScope.Of(ScopePath.Parse("khoi-mau/so-2"));
        (await Fixture.Model.Read(other, c => c.ExecuteScalarAsync<int>("select count(*) from meetings_v1"))).ShouldBe(0);
        (await Fixture.Model.Read(other, c => c.ExecuteScalarAsync<int>("select count(*) from absences_v1"))).ShouldBe(0);
        var own = ReadScope.Of(ScopePath.Parse("khoi-mau/so-1/cb-01"));
        (await Fixture.Model.Read(own, c => c.ExecuteScalarAsync<int>("select count(*) from meetings_v1"))).ShouldBe(1);
    }
}

public abstract class MeetingProjectionTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private static readonly PageRequest All = new() { First = 200 };

    private readonly MeetingReader _reader = new(fixture.Model);
    private readonly IProjection<ChiBo.Contracts.Messages.V1.MeetingSnapshot> _projection = new MeetingProjection();

    protected TFixture Fixture { get; } = fixture;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Fixture.Missing is not null, Fixture.Missing ?? "");
        await Fixture.Write(c => c.ExecuteAsync("delete from meetings_v1; delete from absences_v1; delete from tasks_v1"));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_snapshot_becomes_a_row()
    {
        await Apply(Samples.Meeting(1, 4));
        var row = (await List(ReadModelFixture.Bloc)).Items.ShouldHaveSingleItem().Row;
        row.ShouldBe(Samples.Meeting(1, 4).ToRow() with
        {
            SelfLost = row.SelfLost, ObserverLost = row.ObserverLost, ConfirmedLost = row.ConfirmedLost,
        });
        row.OpenedAt.ShouldBe(new DateTimeOffset(2026, 11, 4, 1, 2, 3, 456, TimeSpan.Zero));
        row.ConfirmedPoints.ShouldBe(92.5m);
        row.ConfirmedLost.ShouldBe([new LostPoints("attendance", "Tham dự", 2.5m, "vắng 2")]);
        row.ObserverLost.ShouldBeEmpty();
        (await _reader.Absences(ReadModelFixture.Bloc, ScopePath.Parse(row.Id))).ShouldHaveSingleItem().Reason.ShouldBe("ốm");
        (await _reader.Tasks(ReadModelFixture.Bloc, ScopePath.Parse("khoi-mau"), openOnly: true))
            .ShouldHaveSingleItem().DueOn.ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public async Task Every_message_twice_and_shuffled_gives_the_same_tables()
    {
        var messages = Enumerable.Range(0, 20).SelectMany(cell => Enumerable.Range(1, 5).Select(v => Samples.Meeting(cell, v))).ToArray();
        foreach (var message in messages) await Apply(message);
        var inOrder = await Dump();
        inOrder.Split('\n').Length.ShouldBe(60);

        await InitializeAsync();
        var random = new Random(7);
        var shuffled = messages.Concat(messages).OrderBy(_ => random.Next()).ToArray();
        foreach (var message in shuffled) await Apply(message);
        (await Dump()).ShouldBe(inOrder);
    }

    [Fact]
    public async Task An_older_snapshot_changes_nothing()
    {
        await Apply(Samples.Meeting(1, 4));
        var before = await Dump();
        await Apply(Samples.Meeting(1, 2));
        (await Dump()).ShouldBe(before);
    }

    [Fact]
    public async Task A_reader_sees_its_scope_and_nothing_else()
    {
        for (var cell = 0; cell < 12; cell++) await Apply(Samples.Meeting(cell, 4));
        (await List(ReadModelFixture.Bloc)).TotalCount.ShouldBe(12);
        (await List(Scope("khoi-mau/so-1"))).Items.ShouldAllBe(i => i.Row.OrganisationId == "khoi-mau/so-1");
        (await List(Scope("khoi-mau/so-1"))).TotalCount.ShouldBe(4);
        (await List(Scope("khoi-mau/so-1/cb-01", "khoi-mau/so-2/cb-02"))).TotalCount.ShouldBe(2);
        (await List(Scope("khoi-mau/so"))).TotalCount.ShouldBe(0);
        (await List(Scope())).TotalCount.ShouldBe(0);
        (await _reader.Find(Scope("khoi-mau/so-1"), [Samples.Meeting(1).Id, Samples.Meeting(2).Id])).Length.ShouldBe(1);
        (await _reader.Absences(Scope("khoi-mau/so-2"), ScopePath.Parse(Samples.Meeting(1).Id))).ShouldBeEmpty();
        (await _reader.Tasks(Scope("khoi-mau/so-2"), ScopePath.Parse("khoi-mau"), false)).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Pages_of_several_cells_are_those_of_each_alone()
    {
        foreach (var cell in new[] { 0, 1, 2 })
        foreach (var month in new[] { "2026-07", "2026-08", "2026-09", "2026-10" }[..(4 - cell)])
            await Apply(Samples.Meeting(cell, 4, month));
        string[] ids = [.. Enumerable.Range(0, 4).Select(cell => Samples.Meeting(cell).CellId)];
        var cursors = (await List(ReadModelFixture.Bloc)).Items.Select(i => i.Cursor).ToArray();
        PageRequest[] pages =
        [
            new() { First = 2 }, new() { Last = 2 }, new() { First = 0 },
            .. cursors.Select(c => new PageRequest { First = 2, After = c }),
            .. cursors.Select(c => new PageRequest { Last = 2, Before = c }),
        ];
        foreach (var page in pages)
        {
            var together = await _reader.ListEach(ReadModelFixture.Bloc, ids, kind: null, page);
            together.Keys.Order().ShouldBe(ids[..3].Order());
            foreach (var (id, shown) in together)
            {
                var filter = new MeetingFilter { Below = ScopePath.Parse(id) };
                var alone = await _reader.List(ReadModelFixture.Bloc, filter, MeetingOrder.NewestFirst, page);
                shown.Items.Select(i => i.Cursor).ShouldBe(alone.Items.Select(i => i.Cursor), $"{page} {id}");
                (shown with { Items = [] }).ShouldBe(alone with { Items = [] }, $"{page} {id}");
            }
        }

        (await _reader.ListEach(Scope("khoi-mau/so-1"), ids, null, pages[0])).Count.ShouldBe(1);
        await Should.ThrowAsync<InvalidCursorException>(
            _reader.ListEach(ReadModelFixture.Bloc, ids, null, new PageRequest { After = "x" }));
    }

    [Fact]
    public async Task Filters_narrow()
    {
        for (var cell = 0; cell < 6; cell++) await Apply(Samples.Meeting(cell, cell % 2 == 0 ? 4 : 1));
        await Apply(Samples.Meeting(1, 1, "2026-10"));
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Phase = "Confirmed" })).TotalCount.ShouldBe(3);
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Grade = "Good" })).TotalCount.ShouldBe(3);
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Month = "2026-10" })).TotalCount.ShouldBe(1);
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Below = ScopePath.Parse("khoi-mau/so-0") })).TotalCount.ShouldBe(2);
        (await List(ReadModelFixture.Bloc, new MeetingFilter { To = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) }))
            .TotalCount.ShouldBe(1);
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Kind = "Thematic" })).TotalCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("duong sat", 3)]
    [InlineData("ĐƯỜNG", 3)]
    [InlineData("tài chính sắt", 3)]
    [InlineData("sat 2", 1)]
    [InlineData("%", 3)]
    [InlineData("hàng không", 0)]
    public async Task Text_is_found_without_regard_to_case_and_diacritics(string text, int found)
    {
        foreach (var cell in (int[])[0, 3, 2]) await Apply(Samples.Meeting(cell, 1));
        (await List(ReadModelFixture.Bloc, new MeetingFilter { Text = text })).TotalCount.ShouldBe(found);
    }

    [Theory]
    [InlineData(MeetingOrder.NewestFirst)]
    [InlineData(MeetingOrder.OldestFirst)]
    [InlineData(MeetingOrder.Cell)]
    public async Task Pages_forward_and_backward_hold_every_row_once_in_order(MeetingOrder order)
    {
        for (var cell = 0; cell < 17; cell++) await Apply(Samples.Meeting(cell, 1));
        var whole = (await _reader.List(ReadModelFixture.Bloc, new(), order, All)).Items.Select(i => i.Row.Id).ToArray();
        var forward = new List<string>();
        for (string? after = null; ;)
        {
            var page = await _reader.List(ReadModelFixture.Bloc, new(), order, new PageRequest { First = 5, After = after });
            page.TotalCount.ShouldBe(17);
            forward.AddRange(page.Items.Select(i => i.Row.Id));
            if (!page.HasNextPage) break;
            after = page.Items[^1].Cursor;
        }

        forward.ShouldBe(whole);
        var backward = new List<string>();
        for (string? before = null; ;)
        {
            var page = await _reader.List(ReadModelFixture.Bloc, new(), order, new PageRequest { Last = 5, Before = before });
            backward.InsertRange(0, page.Items.Select(i => i.Row.Id));
            if (!page.HasPreviousPage) break;
            before = page.Items[0].Cursor;
        }

        backward.ShouldBe(whole);
    }

    [Fact]
    public async Task A_row_that_comes_between_moves_no_page()
    {
        for (var cell = 0; cell < 10; cell++) await Apply(Samples.Meeting(cell, 1));
        var first = await _reader.List(ReadModelFixture.Bloc, new(), MeetingOrder.Cell, new PageRequest { First = 4 });
        await Apply(Samples.Meeting(0, 1, "2026-01")); // would shift every offset by one
        var second = await _reader.List(
            ReadModelFixture.Bloc, new(), MeetingOrder.Cell, new PageRequest { First = 4, After = first.Items[^1].Cursor });
        second.Items.Select(i => i.Row.Id).Intersect(first.Items.Select(i => i.Row.Id)).ShouldBeEmpty();
        second.Items.Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(MeetingOrder.NewestFirst)]
    [InlineData(MeetingOrder.OldestFirst)]
    [InlineData(MeetingOrder.Cell)]
    public async Task Rows_that_come_between_pages_shift_none_in_either_direction(MeetingOrder order)
    {
        for (var cell = 0; cell < 12; cell++) await Apply(Samples.Meeting(cell, 1));
        var there = (await _reader.List(ReadModelFixture.Bloc, new(), order, All)).Items.Select(i => i.Row.Id).ToArray();
        var (forward, backward) = (new List<string>(), new List<string>());
        string? after = null, before = null;
        for (var (n, isMore) = (0, true); isMore; n++)
        {
            var ahead = await _reader.List(ReadModelFixture.Bloc, new(), order, new PageRequest { First = 3, After = after });
            var back = await _reader.List(ReadModelFixture.Bloc, new(), order, new PageRequest { Last = 3, Before = before });
            forward.AddRange(ahead.Items.Select(i => i.Row.Id));
            backward.InsertRange(0, back.Items.Select(i => i.Row.Id));
            (after, before, isMore) = (
                ahead.Items.IsEmpty ? after : ahead.Items[^1].Cursor, back.Items.IsEmpty ? before : back.Items[0].Cursor,
                ahead.HasNextPage || back.HasPreviousPage);
            if (n >= 4) continue;
            await Apply(Samples.Meeting(n * 3, 1, "2026-10")); // some before, some behind the places reached
            await Apply(Samples.Meeting(n * 3, 1, "2026-12"));
        }

        forward.ShouldBeUnique();
        backward.ShouldBeUnique();
        forward.Where(there.Contains).ShouldBe(there);
        backward.Where(there.Contains).ShouldBe(there);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("bm9zdWNo")]
    public async Task A_cursor_of_no_list_is_refused(string cursor) =>
        await Should.ThrowAsync<InvalidCursorException>(
            () => _reader.List(ReadModelFixture.Bloc, new(), MeetingOrder.NewestFirst, new PageRequest { After = cursor }));

    protected Task Apply(ChiBo.Contracts.Messages.V1.MeetingSnapshot snapshot) =>
        Fixture.Write(connection => _projection.Apply(connection, snapshot));

    private static ReadScope Scope(params string[] paths) => ReadScope.Of(paths.Select(ScopePath.Parse));

    private Task<Page<MeetingRow>> List(ReadScope scope, MeetingFilter? filter = null) =>
        _reader.List(scope, filter ?? new(), MeetingOrder.OldestFirst, All);

    private async Task<string> Dump() =>
        string.Join(
            '\n', await Fixture.Dump("meetings_v1", "id"), await Fixture.Dump("absences_v1", "meeting_id, member_id"),
            await Fixture.Dump("tasks_v1", "meeting_id, id"));
}
