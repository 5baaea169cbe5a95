using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Meetings;

/// <summary>Reads meetings.</summary>
public sealed class MeetingReader(ReadModel model)
{
    private static readonly Table<MeetingRow> Table = MeetingProjection.Meetings;

    /// <summary>One page of the meetings that the filter lets through.</summary>
    public Task<Page<MeetingRow>> List(
        ReadScope scope, MeetingFilter filter, MeetingOrder order, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id")
            .Below(filter.Below, "id")
            .And("kind = @kind", "kind", filter.Kind)
            .And("phase = @phase", "phase", filter.Phase)
            .And("confirmed_grade = @grade", "grade", filter.Grade)
            .And("month = @month", "month", filter.Month)
            .And("scheduled_at >= @since", "since", filter.From)
            .And("scheduled_at < @until", "until", filter.To)
            .Text(filter.Text, "search");
        return model.Read(
            scope,
            connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, OrderBy(order), row => row.Id, page),
            cancellation);
    }

    /// <summary>The meetings with these ids that the scope reaches.</summary>
    public Task<ImmutableArray<MeetingRow>> Find(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").AnyOf("id", "wanted", ids);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MeetingRow>(
                $"select {Table.Columns} from {Table.Name} where {sql.Where} order by id", sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The newest meetings of each of these cells.</summary>
    /// <param name="scope">What may be seen.</param>
    /// <param name="cellIds">Which cells.</param>
    /// <param name="most">At most so many of each.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ImmutableArray<MeetingRow>> Newest(
        ReadScope scope, IReadOnlyCollection<string> cellIds, int most, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").AnyOf("cell_id", "cell", cellIds);
        sql.Parameters.Add("most", most);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MeetingRow>(
                $"select {Table.Columns} from {Table.Name} where id in (select id from (select id, "
                + "row_number() over (partition by cell_id order by scheduled_at desc, id desc) as place "
                + $"from {Table.Name} where {sql.Where}) as newest where place <= @most) order by cell_id, scheduled_at desc, id desc",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>
    /// The same page of each of these cells' meetings, newest first; a cell without any is not there.
    /// </summary>
    public Task<IReadOnlyDictionary<string, Page<MeetingRow>>> ListEach(
        ReadScope scope, IReadOnlyCollection<string> cellIds, string? kind, PageRequest page,
        CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").AnyOf("cell_id", "cell", cellIds).And("kind = @kind", "kind", kind);
        return model.Read(
            scope,
            connection => Keyset.ReadEach(
                connection, Table.Name, Table.Columns, sql, OrderBy(MeetingOrder.NewestFirst), row => row.Id,
                ("cell_id", row => row.CellId), page),
            cancellation);
    }

    /// <summary>Who was absent from a meeting; none when the scope does not reach it.</summary>
    public Task<ImmutableArray<AbsenceRow>> Absences(ReadScope scope, ScopePath meeting, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "meeting_id").And("meeting_id = @meeting", "meeting", meeting.Value);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<AbsenceRow>(
                $"select * from absences_v1 where {sql.Where} order by name, member_id", sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The tasks of the meetings at or below a place, soonest due first.</summary>
    /// <param name="scope">What may be seen.</param>
    /// <param name="below">A meeting, a cell, an organisation.</param>
    /// <param name="openOnly">Leaves out what is done.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ImmutableArray<TaskRow>> Tasks(
        ReadScope scope, ScopePath below, bool openOnly, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "meeting_id").Below(below, "meeting_id");
        if (openOnly) sql.And("progress <> 'Done'");
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<TaskRow>(
                $"select * from tasks_v1 where {sql.Where} order by due_on, meeting_id, id limit {PageRequest.Most}",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The tasks of each of these cells, soonest due first, so many of each as one reading of a place answers.</summary>
    public Task<ImmutableArray<TaskRow>> TasksOf(
        ReadScope scope, IReadOnlyCollection<string> cellIds, bool openOnly, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "t.meeting_id").AnyOf("m.cell_id", "cell", cellIds);
        if (openOnly) sql.And("t.progress <> 'Done'");
        sql.Parameters.Add("most", PageRequest.Most);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<TaskRow>(
                "select * from (select t.*, row_number() over (partition by m.cell_id order by t.due_on, t.meeting_id, t.id) as place "
                + $"from tasks_v1 t join {Table.Name} m on m.id = t.meeting_id where {sql.Where}) as due "
                + "where place <= @most order by due_on, meeting_id, id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private static ListOrder<MeetingRow> OrderBy(MeetingOrder order) => order switch
    {
        MeetingOrder.NewestFirst => new("scheduled_at", AtOf, ToAt, IsDescending: true),
        MeetingOrder.OldestFirst => new("scheduled_at", AtOf, ToAt, IsDescending: false),
        MeetingOrder.Cell => new("cell_id", row => row.CellId, text => text, IsDescending: false),
    };

    private static string AtOf(MeetingRow row) => Kernel.Columns.Text(row.ScheduledAt);

    private static object? ToAt(string text) => DateTimeOffset.TryParse(text, null, out var at) ? at.ToUniversalTime() : null;
}
