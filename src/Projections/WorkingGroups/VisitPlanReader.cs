using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>Reads what a plan of visits is made of.</summary>
public sealed class VisitPlanReader(ReadModel model)
{
    /// <summary>What the months of the cells from one month to another counted against them.</summary>
    public Task<ImmutableArray<CellRecordRow>> Records(
        ReadScope scope, Month from, Month to, CancellationToken cancellation = default)
    {
        var sql = Between(scope, from, to).OfPresentCells("cell_id");
        return Read<CellRecordRow>(
            scope,
            "select cell_id, cast(sum(case when is_missed = @yes then 1 else 0 end) as integer) as missed, "
            + "cast(sum(case when is_missed <> @yes and grade = 'Poor' then 1 else 0 end) as integer) as poor, "
            + "cast(sum(case when is_missed <> @yes and grade = 'Average' then 1 else 0 end) as integer) as average "
            + $"from cell_months_v1 where {sql.And("1 = 1", "yes", true).Where} group by cell_id order by cell_id",
            sql,
            cancellation);
    }

    /// <summary>When the regular meetings of these months are that are planned or were held.</summary>
    public Task<ImmutableArray<MeetingDateRow>> Dates(
        ReadScope scope, Month from, Month to, CancellationToken cancellation = default)
    {
        var sql = Between(scope, from, to).And("kind = 'Regular' and phase <> 'Cancelled'");
        return Read<MeetingDateRow>(
            scope, $"select cell_id, month, scheduled_at from meetings_v1 where {sql.Where} order by id", sql, cancellation);
    }

    /// <summary>All cells, by path.</summary>
    public Task<ImmutableArray<CellToVisitRow>> Cells(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present();
        return Read<CellToVisitRow>(
            scope, $"select id, name, day_of_month, time from {CellProjection.OfToday} cells where {sql.Where} order by id", sql, cancellation);
    }

    /// <summary>The visits of these months that were not called off, by id.</summary>
    public Task<ImmutableArray<VisitRow>> Visits(
        ReadScope scope, Month from, Month to, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").And("state <> 'Cancelled'")
            .And("month >= @since", "since", from.ToString()).And("month <= @until", "until", to.ToString());
        return Read<VisitRow>(
            scope,
            $"select {WorkingGroupProjection.Visits.Columns} from visits_v1 where {sql.Where} order by id",
            sql,
            cancellation);
    }

    private static Sql Between(ReadScope scope, Month from, Month to) =>
        new Sql(scope, "cell_id").And("month >= @since", "since", from.ToString())
            .And("month <= @until", "until", to.ToString());

    private Task<ImmutableArray<T>> Read<T>(ReadScope scope, string select, Sql sql, CancellationToken cancellation) =>
        model.Read(
            scope,
            async connection => (await connection.QueryAsync<T>(select, sql.Parameters)).ToImmutableArray(),
            cancellation);
}
