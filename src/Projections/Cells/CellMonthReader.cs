using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Cells;

/// <summary>Reads what the months of a cell count as.</summary>
public sealed class CellMonthReader(ReadModel model)
{
    /// <summary>The rated months of a cell, newest first; none where the scope does not reach the cell.</summary>
    public Task<ImmutableArray<CellMonthRow>> Read(ReadScope scope, ScopePath cell, CancellationToken cancellation = default) =>
        Read(scope, [cell.Value], cancellation);

    /// <summary>The rated months of these cells, newest first.</summary>
    public Task<ImmutableArray<CellMonthRow>> Read(
        ReadScope scope, IReadOnlyCollection<string> cellIds, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "cell_id").OfPresentCells("cell_id").AnyOf("cell_id", "cell", cellIds)
            .And("grade <> ''"); // an open month has none
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<CellMonthRow>(
                "select cell_id, month, version, at, grade, points, meeting_id, rubric_edition, is_missed "
                + $"from cell_months_v1 where {sql.Where} order by month desc, cell_id limit {240 * Math.Max(1, cellIds.Count)}",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }
}
