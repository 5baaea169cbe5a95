using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Rebuilding;
using ChiBo.Projections.Tests.Meetings;
using Dapper;

namespace ChiBo.Projections.Tests.Rebuilding;

public sealed class RebuildsOnSqlite(SqliteReadModel fixture) : RebuildTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>
{
    protected override string Shape =>
        "select type || ' ' || name || ' ' || replace(sql, '\"', '') from sqlite_master where sql is not null and name <> 'rebuilds' order by 1";
}

public sealed class RebuildsOnPostgres(PostgresReadModel fixture) : RebuildTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    protected override string Shape =>
        "select indexdef from pg_indexes where schemaname = current_schema() "
        + "union all select tablename || policyname || qual from pg_policies "
        + "union all select table_name || column_name || data_type || is_nullable || coalesce(collation_name, '') "
        + "from information_schema.columns where table_schema = current_schema() order by 1";
}

public abstract class RebuildTests<TFixture>(TFixture fixture) : IAsyncLifetime where TFixture : ReadModelFixture
{
    private const int Count = 120;
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    private readonly Rebuilds _rebuilds = new(fixture.Model);
    private readonly BatchedWrites<MeetingSnapshot> _writes = new(fixture.Model, new MeetingProjection());

    /// <summary>Every table, index and rule as text.</summary>
    protected abstract string Shape { get; }

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Write(c => c.ExecuteAsync(
            "delete from meetings_v1; delete from absences_v1; delete from tasks_v1; delete from rebuilds; "
            + string.Concat(RebuildSet.Meetings.Tables.Select(t => $"drop table if exists rebuild_{t};"))));
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Under_load_it_ends_with_row_for_row_the_same_tables()
    {
        var newest = Enumerable.Range(0, Count).Select(n => Samples.Meeting(n, 1)).ToArray();
        await Task.WhenAll(newest.Select(_writes.Write));
        var shape = await ReadShape();
        using var end = new CancellationTokenSource();
        var load = Task.Run(
            async () =>
            {
                for (var n = 0; !end.IsCancellationRequested; n = (n + 1) % Count)
                {
                    var next = Samples.Meeting(n, newest[n].Version + 1);
                    newest[n] = next; // stored by its grain before it is told
                    await _writes.Write(next);
                }
            },
            CancellationToken.None);
        (await _rebuilds.Begin(RebuildSet.Meetings, Now)).ShouldBeTrue();
        for (var n = Count - 1; n >= 0; n--) await _writes.Write(newest[n]); // each grain sends again
        (await _rebuilds.Finish(RebuildSet.Meetings, Now)).ShouldBeTrue();
        for (var n = 0; n < Count / 4; n++) await _writes.Write(newest[n]);
        await end.CancelAsync();
        await load;

        var rebuilt = await Dump("");
        (await ReadShape()).ShouldBe(shape);
        (await _rebuilds.Begin(RebuildSet.Meetings, Now)).ShouldBeTrue();
        foreach (var meeting in newest) await _writes.Write(meeting);
        (await Dump("rebuild_")).ShouldBe(rebuilt); // in quiet, from nothing
        newest.Max(m => m.Version).ShouldBeGreaterThan(1); // the load came through
        rebuilt.Split('\n').Length.ShouldBeGreaterThan(Count);
    }

    [Fact]
    public async Task The_old_tables_serve_until_the_new_ones_are_complete()
    {
        var meetings = Enumerable.Range(0, 10).Select(n => Samples.Meeting(n, 4)).ToArray();
        await Task.WhenAll(meetings.Select(_writes.Write));
        await fixture.Write(c => c.ExecuteAsync("update meetings_v1 set cell_name = 'hỏng'")); // what no snapshot would mend
        (await _rebuilds.Begin(RebuildSet.Meetings, Now)).ShouldBeTrue();
        foreach (var meeting in meetings.Take(9)) await _writes.Write(meeting);
        (await Names()).ShouldBe(Enumerable.Repeat("hỏng", 10));
        (await _rebuilds.Versions(RebuildSet.Meetings, [.. meetings.Select(m => m.Id)])).Count.ShouldBe(9);
        await _writes.Write(meetings[9]);
        (await _rebuilds.Finish(RebuildSet.Meetings, Now)).ShouldBeTrue();
        (await Names()).ShouldBe(meetings.Select(m => m.CellName), ignoreOrder: true);
        (await _rebuilds.Finish(RebuildSet.Meetings, Now)).ShouldBeFalse(); // once
    }

    [Fact]
    public async Task Cut_off_it_is_begun_anew_and_not_while_somebody_works_on_it()
    {
        var meetings = Enumerable.Range(0, 10).Select(n => Samples.Meeting(n, 4)).ToArray();
        await Task.WhenAll(meetings.Select(_writes.Write));
        var before = await Dump("");
        (await _rebuilds.Begin(RebuildSet.Meetings, Now)).ShouldBeTrue();
        foreach (var meeting in meetings.Take(5)) await _writes.Write(meeting);
        await _rebuilds.Advance(RebuildSet.Meetings, 5, 10, Now.AddSeconds(5));
        (await _rebuilds.Begin(RebuildSet.Meetings, Now.AddSeconds(6))).ShouldBeFalse();
        (await _rebuilds.Read()).ShouldHaveSingleItem().Done.ShouldBe(5);

        (await _rebuilds.Begin(RebuildSet.Meetings, Now.AddSeconds(5) + Rebuilds.CutOffAfter)).ShouldBeTrue();
        (await _rebuilds.Versions(RebuildSet.Meetings, [.. meetings.Select(m => m.Id)])).ShouldBeEmpty();
        foreach (var meeting in meetings) await _writes.Write(meeting);
        (await _rebuilds.Finish(RebuildSet.Meetings, Now)).ShouldBeTrue();
        (await Dump("")).ShouldBe(before);
    }

    [Fact]
    public async Task What_cannot_be_sent_again_keeps_the_rows_that_serve()
    {
        var meetings = Enumerable.Range(0, 10).Select(n => Samples.Meeting(n, 4)).ToArray();
        await Task.WhenAll(meetings.Select(_writes.Write));
        var before = await Dump("");
        (await _rebuilds.Begin(RebuildSet.Meetings, Now)).ShouldBeTrue();
        foreach (var meeting in meetings.Take(9)) await _writes.Write(meeting);
        await _rebuilds.Keep(RebuildSet.Meetings, meetings[9].Id);
        await _rebuilds.Keep(RebuildSet.Meetings, meetings[9].Id); // safe to repeat
        await _rebuilds.Keep(RebuildSet.Meetings, meetings[0].Id); // it has come: nothing twice
        (await _rebuilds.Finish(RebuildSet.Meetings, Now)).ShouldBeTrue();
        (await Dump("")).ShouldBe(before);
    }

    [Fact]
    public async Task A_meeting_of_before_with_what_no_search_can_read_is_stored()
    {
        await _writes.Write(Samples.Meeting(1, 4) with { Title = "Chuyên đề\ufffe quý IV", CellName = "Chi bộ\u0001" });
        (await fixture.Model.ReadEverything(c => c.ExecuteScalarAsync<long>("select count(*) from meetings_v1"))).ShouldBe(1);
    }

    private Task<string> ReadShape() => fixture.Model.ReadEverything(
        async connection => string.Join('\n', await connection.QueryAsync<string>(Shape)).ToLowerInvariant());

    private Task<string[]> Names() => fixture.Model.ReadEverything(
        async connection => (await connection.QueryAsync<string>("select cell_name from meetings_v1")).ToArray());

    private async Task<string> Dump(string prefix) => string.Join(
        '\n', await fixture.Dump($"{prefix}meetings_v1", "id"), await fixture.Dump($"{prefix}absences_v1", "meeting_id, member_id"),
        await fixture.Dump($"{prefix}tasks_v1", "meeting_id, id"));
}
